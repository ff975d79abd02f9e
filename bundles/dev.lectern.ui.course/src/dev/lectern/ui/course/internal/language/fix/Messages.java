package dev.lectern.ui.course.internal.language.fix;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Add_Chapter;
	public static String Create_Deck;
	public static String Moved_On;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
