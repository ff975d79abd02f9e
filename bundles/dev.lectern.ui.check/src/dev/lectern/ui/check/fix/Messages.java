package dev.lectern.ui.check.fix;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Explain;
	public static String Fix_All;
	public static String Fix_All_Info;
	public static String Moved_On;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
