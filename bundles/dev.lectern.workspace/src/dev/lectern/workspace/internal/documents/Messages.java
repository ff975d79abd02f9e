package dev.lectern.workspace.internal.documents;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Deriving;

	static {
		initializeMessages("dev.lectern.workspace.internal.documents.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
