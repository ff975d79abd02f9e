package dev.lectern.ui.citation.live;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Reading;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
