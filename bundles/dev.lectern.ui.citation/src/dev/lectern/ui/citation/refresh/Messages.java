package dev.lectern.ui.citation.refresh;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Answered;
	public static String Nobody;
	public static String Refreshing;
	public static String Refreshing_One;
	public static String Some_Failed;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
