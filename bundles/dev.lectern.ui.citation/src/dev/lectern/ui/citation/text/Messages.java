package dev.lectern.ui.citation.text;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Cited;
	public static String List_Separator;
	public static String More_Authors;
	public static String Status_Store;
	public static String Status_Unknown;
	public static String Status_Unverified;
	public static String Status_Verified;
	public static String Status_Withdrawn;
	public static String Status_Wrong;
	public static String Status_Wrong_Undated;
	public static String Superseded;
	public static String Unverified;
	public static String Verified;
	public static String Version_Only;
	public static String Versions;
	public static String Versions_Dated;
	public static String Withdrawn;
	public static String Wrong;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
