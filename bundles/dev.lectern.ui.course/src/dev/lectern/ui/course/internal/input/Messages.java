package dev.lectern.ui.course.internal.input;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Language_And_Deck;

	static {
		initializeMessages("dev.lectern.ui.course.internal.input.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
