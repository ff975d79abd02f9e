package dev.lectern.ui.course.internal.language.hover;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Deck;
	public static String No_Deck;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
