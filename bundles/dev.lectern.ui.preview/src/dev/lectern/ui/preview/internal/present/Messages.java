package dev.lectern.ui.preview.internal.present;

import org.eclipse.osgi.util.NLS;

/** The texts of presentations. */
public final class Messages extends NLS {

	public static String DeckSite_clock;
	public static String DeckSite_elapsed;
	public static String DeckSite_end;
	public static String DeckSite_gone;
	public static String DeckSite_next;
	public static String DeckSite_noNotes;
	public static String DeckSite_notes;
	public static String DeckSite_reset;
	public static String DeckSite_slide;
	public static String DeckSite_speakerView;
	public static String DeckSite_swap;
	public static String OutsideBrowser_copy;
	public static String OutsideBrowser_none;
	public static String OutsideBrowser_noneHelp;
	public static String PresentationWindows_noBrowser;
	public static String PresentationWindows_title;
	public static String Presenting_failed;
	public static String Presenting_noDeck;
	public static String Presenting_noDeckHelp;
	public static String Presenting_open;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
