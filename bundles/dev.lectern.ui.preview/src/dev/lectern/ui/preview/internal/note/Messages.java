package dev.lectern.ui.preview.internal.note;

import org.eclipse.osgi.util.NLS;

/** The notes above the preview. */
final class Messages extends NLS {

	public static String CourseQuestions_block;
	public static String CourseQuestions_dismiss;
	public static String CourseQuestions_fetch;
	public static String CourseQuestions_fetching;
	public static String CourseQuestions_missing;
	public static String CourseQuestions_missingMany;
	public static String CourseQuestions_notNow;
	public static String CourseQuestions_reason;
	public static String CourseQuestions_retry;
	public static String CourseQuestions_scripts;
	public static String CourseQuestions_scriptsHelp;
	public static String CourseQuestions_sheet;
	public static String CourseQuestions_sheets;
	public static String CourseQuestions_trust;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
