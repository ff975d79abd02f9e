package dev.lectern.ui.citation.view;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String All_Languages;
	public static String Answered;
	public static String Asking;
	public static String Asking_One;
	public static String By_Chapter;
	public static String Cancel;
	public static String Close;
	public static String Column_Identifier;
	public static String Column_Languages;
	public static String Column_Occurrences;
	public static String Column_Status;
	public static String Column_Title;
	public static String Column_Year;
	public static String Copy;
	public static String Export_Bibtex;
	public static String Export_Csl;
	public static String Export_Failed;
	public static String Exported;
	public static String Exported_Partly;
	public static String Exporting;
	public static String Filter;
	public static String First_Author;
	public static String Go_To;
	public static String Language_Info;
	public static String Loading;
	public static String More_Problems;
	public static String No_Citations;
	public static String No_Course;
	public static String No_Match;
	public static String No_Match_Language;
	public static String No_Match_Open;
	public static String No_Paper;
	public static String Open;
	public static String Open_Only;
	public static String Papers;
	public static String Place;
	public static String Refresh;
	public static String Refresh_Selected;
	public static String Show_All;
	public static String Show_Occurrences;
	public static String Slide;
	public static String Summary;
	public static String Summary_Verified;
	public static String Try_Again;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
