package dev.lectern.ui.citation.store;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Failed;
	public static String Imported;
	public static String Imported_Partly;
	public static String Importing;
	public static String No_File;
	public static String No_Papers;
	public static String No_Store;
	public static String Stopped;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
