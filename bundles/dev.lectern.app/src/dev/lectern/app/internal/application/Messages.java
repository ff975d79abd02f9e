package dev.lectern.app.internal.application;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Handed_Over;
	public static String Unknown_Theme;
	public static String Unknown_Word;
	public static String Value_Missing;
	public static String Workspace_In_Use;

	static {
		initializeMessages("dev.lectern.app.internal.application.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
