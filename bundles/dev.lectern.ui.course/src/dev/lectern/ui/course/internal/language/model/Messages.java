package dev.lectern.ui.course.internal.language.model;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Reading;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
