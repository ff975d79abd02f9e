package dev.lectern.ui.course.internal.navigator;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Chapter;
	public static String Chapters;
	public static String Deck_Missing;
	public static String Drawing;
	public static String Empty;
	public static String Missing;
	public static String Move_Chapter;
	public static String Move_Chapters;
	public static String No_Part;
	public static String No_Parts;
	public static String Open_Course_Link;
	public static String Reading;
	public static String Remove_Chapter;
	public static String Remove_Chapters;
	public static String Sample_Course_Link;
	public static String Slide;
	public static String Slides;
	public static String Title_And_Slides;

	static {
		initializeMessages("dev.lectern.ui.course.internal.navigator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
