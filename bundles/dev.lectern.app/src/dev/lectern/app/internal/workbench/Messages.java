package dev.lectern.app.internal.workbench;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Opening_Course;
	public static String Sample_Not_Copied;
	public static String Window_Title;

	static {
		initializeMessages("dev.lectern.app.internal.workbench.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
