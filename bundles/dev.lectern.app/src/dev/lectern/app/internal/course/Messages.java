package dev.lectern.app.internal.course;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Clear_Recent_Courses;
	public static String Closing;
	public static String No_Recent_Courses;
	public static String Open_Course_Message;
	public static String Open_Course_Title;
	public static String Opening;
	public static String Recent_Course;

	static {
		initializeMessages("dev.lectern.app.internal.course.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
