package dev.lectern.ui.course.internal.navigator;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String Chapters;
	static String Deck_Missing;
	static String Empty;
	static String Missing;
	static String Open_Course_Link;
	static String Reading;
	static String Sample_Course_Link;
	static String Slide;
	static String Slides;
	static String Title_And_Slides;

	static {
		initializeMessages("dev.lectern.ui.course.internal.navigator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
