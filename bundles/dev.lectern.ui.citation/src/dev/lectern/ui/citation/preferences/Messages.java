package dev.lectern.ui.citation.preferences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Ask_Pasted;
	public static String Cancel;
	public static String Contact;
	public static String Counting;
	public static String Description;
	public static String Import;
	public static String Import_Title;
	public static String Importing;
	public static String Resume;
	public static String Server;
	public static String Server_Wrong;
	public static String Store;
	public static String Store_About;
	public static String Store_Content;
	public static String Store_Empty;
	public static String Store_Folder;
	public static String Store_Papers;
	public static String Unfinished;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
