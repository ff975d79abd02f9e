package dev.lectern.app.internal.screenshot;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Not_Saved;
	public static String Not_Shown;
	public static String Taking;

	static {
		initializeMessages("dev.lectern.app.internal.screenshot.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
