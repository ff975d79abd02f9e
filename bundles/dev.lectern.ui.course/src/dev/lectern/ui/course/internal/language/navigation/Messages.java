package dev.lectern.ui.course.internal.language.navigation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Found;
	public static String Found_One;
	public static String Open_Deck;
	public static String Open_Imported;
	public static String References_Of;
	public static String Unreadable;
	public static String Open_Declaration;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
