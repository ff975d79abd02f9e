package dev.lectern.ui.preview.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of the preview view. */
public final class Messages extends NLS {

	public static String BrowserPane_left;
	public static String BrowserPane_leftHelp;
	public static String BrowserPane_noBrowser;
	public static String BrowserPane_noBrowserHelp;
	public static String ChoiceButton_present;
	public static String LanguageSwitch_missing;
	public static String LanguageSwitch_name;
	public static String LanguageSwitch_none;
	public static String LanguageSwitch_to;
	public static String PreviewView_noDeck;
	public static String PreviewView_noDeckHelp;
	public static String PreviewView_noFolder;
	public static String PreviewView_noFolderHelp;
	public static String PreviewView_theme;
	public static String PreviewView_themeOfCourse;
	public static String PreviewView_unavailable;
	public static String PreviewView_unavailableHelp;
	public static String PreviewView_zoom;
	public static String PreviewView_zoomFit;
	public static String PreviewView_zoomPercent;
	public static String StatusText_separator;
	public static String StatusText_slide;
	public static String StatusText_slideInStack;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
