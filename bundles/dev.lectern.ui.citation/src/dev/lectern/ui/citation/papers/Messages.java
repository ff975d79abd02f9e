package dev.lectern.ui.citation.papers;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Reading;
	public static String Unreadable;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
