package dev.lectern.ui.check.explain;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Empty;
	public static String Example;
	public static String Id_And_Severity;
	public static String Severity_Error;
	public static String Severity_Info;
	public static String Severity_Warning;
	public static String Fixable;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
