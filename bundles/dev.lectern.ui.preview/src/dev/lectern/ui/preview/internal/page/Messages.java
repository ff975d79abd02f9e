package dev.lectern.ui.preview.internal.page;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PageTemplate_title;
	public static String PageTemplate_hidden;
	public static String PageTemplate_brokenTitle;
	public static String PageTemplate_brokenHelp;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
