package dev.lectern.ui.course.internal.language.rename;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Blank;
	public static String Broken;
	public static String Change;
	public static String Changed_Meanwhile;
	public static String Changed_Since;
	public static String Elsewhere;
	public static String Encoding;
	public static String Kept;
	public static String Line;
	public static String More;
	public static String Move;
	public static String New_Name;
	public static String No_Course;
	public static String No_Path;
	public static String Nothing;
	public static String Preparing;
	public static String Read_Only;
	public static String Taken;
	public static String Target_Exists;
	public static String Title_Chapter;
	public static String Title_Language;
	public static String Title_Part;
	public static String Title_Term;
	public static String Unreadable;
	public static String Working;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
