package dev.lectern.ui.help.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Search;
	public static String Nothing;
	public static String Reading;
	public static String Rules;
	public static String Keys;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
