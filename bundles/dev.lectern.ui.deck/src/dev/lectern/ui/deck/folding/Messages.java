package dev.lectern.ui.deck.folding;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String folding;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
