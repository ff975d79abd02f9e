package dev.lectern.ui.course.internal.language.format;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Formatting;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
