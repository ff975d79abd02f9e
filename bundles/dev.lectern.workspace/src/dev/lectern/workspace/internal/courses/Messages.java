package dev.lectern.workspace.internal.courses;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Reading;

	static {
		initializeMessages("dev.lectern.workspace.internal.courses.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
