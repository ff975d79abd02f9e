package dev.lectern.ui.course.internal.language.outline;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Filter;
	public static String Hint;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
