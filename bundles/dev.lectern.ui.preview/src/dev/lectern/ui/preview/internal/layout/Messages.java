package dev.lectern.ui.preview.internal.layout;

import org.eclipse.osgi.util.NLS;

/** The strings of this package. */
final class Messages extends NLS {

	public static String MeasureJob_name;

	static {
		NLS.initializeMessages("dev.lectern.ui.preview.internal.layout.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
