package dev.lectern.ui.course.internal.language.create;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Create;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
