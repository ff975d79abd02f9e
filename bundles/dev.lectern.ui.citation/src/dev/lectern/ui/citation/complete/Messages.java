package dev.lectern.ui.citation.complete;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Looking_Up;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
