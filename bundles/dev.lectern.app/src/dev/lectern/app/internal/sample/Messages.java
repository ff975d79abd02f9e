package dev.lectern.app.internal.sample;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Browse;
	public static String Copying;
	public static String Fields_Empty;
	public static String Folder_Name;
	public static String Location;
	public static String Location_Title;
	public static String No_Folder;
	public static String No_Location;
	public static String Not_Copied;
	public static String Not_Empty;
	public static String Page_Description;
	public static String Page_Title;
	public static String Window_Title;

	static {
		initializeMessages("dev.lectern.app.internal.sample.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
