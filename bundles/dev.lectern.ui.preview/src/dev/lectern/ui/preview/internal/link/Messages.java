package dev.lectern.ui.preview.internal.link;

import org.eclipse.osgi.util.NLS;

/** What is said of links that cannot be followed. */
final class Messages extends NLS {

	public static String LinkOpening_missing;
	public static String LinkOpening_nobody;
	public static String LinkOpening_program;
	public static String LinkOpening_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
