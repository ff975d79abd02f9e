package dev.lectern.ui.course.internal.manifest;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Add_Chapter;
	public static String Create_Course_File;
	public static String Create_Deck;
	public static String Deck_Kept;
	public static String Decks;
	public static String Left_Unsaved;
	public static String List_Separator;
	public static String Name;
	public static String Name_And_Title;
	public static String Name_Empty;
	public static String Name_No_Path;
	public static String Name_Taken;
	public static String New_Chapter;
	public static String No_Course_File;
	public static String No_Part;
	public static String Not_Decoded;
	public static String Open_Course_File;
	public static String Page_Description;
	public static String Page_In_Step;
	public static String Page_Title;
	public static String Part;
	public static String Place;
	public static String Place_After;
	public static String Place_First;
	public static String Place_Last;
	public static String Reading;
	public static String Template_Built_In;
	public static String Template_Own;
	public static String Text_Changed;
	public static String Title;
	public static String Title_Empty;
	public static String Title_In;
	public static String Which_Course;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
