package dev.lectern.ui.check.live;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Checking;
	public static String Problem;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
