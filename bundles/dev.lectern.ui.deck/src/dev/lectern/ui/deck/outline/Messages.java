package dev.lectern.ui.deck.outline;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String outlining;
	public static String stackNumbers;
	public static String emptySlide;
	public static String noTitle;
	public static String toolTip;
	public static String linkWithEditor;
	public static String linkWithEditorTip;
	public static String collapseAll;
	public static String expandAll;
	public static String quickOutline;
	public static String quickOutlineFilter;
	public static String quickOutlineHint;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
