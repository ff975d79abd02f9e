package dev.lectern.ui.preview.internal.remote;

import org.eclipse.osgi.util.NLS;

/** What is said of style sheets from elsewhere, and why one could not be had. */
final class Messages extends NLS {

	public static String RemoteStyles_job;
	public static String StyleSheetFetch_redirects;
	public static String StyleSheetFetch_scheme;
	public static String StyleSheetFetch_size;
	public static String StyleSheetFetch_status;
	public static String StyleSheetFetch_time;
	public static String StyleSheetFetch_type;
	public static String StyleSheetFetch_unreachable;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
