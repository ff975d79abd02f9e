package dev.lectern.ui.citation.fix;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Accept;
	public static String Accept_Info;
	public static String Ask;
	public static String Ask_Info;
	public static String Everywhere;
	public static String Everywhere_Info;
	public static String Find;
	public static String Name_Everywhere;
	public static String Paper_Everywhere;
	public static String Reject;
	public static String Slide;
	public static String Title_Here;
	public static String Unwritable;
	public static String Year_Add;
	public static String Year_Everywhere;
	public static String Year_Everywhere_Added;
	public static String Year_Here;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
