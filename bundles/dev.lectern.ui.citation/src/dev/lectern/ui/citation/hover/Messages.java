package dev.lectern.ui.citation.hover;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Copy;
	public static String Find;
	public static String Open;
	public static String Open_Paper;
	public static String Refresh;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
