package dev.lectern.workspace.internal.checks;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Checking;
	public static String Files_Unreadable;
	public static String Slide;

	static {
		initializeMessages("dev.lectern.workspace.internal.checks.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
