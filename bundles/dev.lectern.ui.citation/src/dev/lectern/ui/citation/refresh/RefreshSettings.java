package dev.lectern.ui.citation.refresh;

import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.FrameworkUtil;

import dev.lectern.citation.client.ClientSettings;

/** Whom the window asks, as the preferences say; the environment counts where they say nothing. */
public final class RefreshSettings {

	/** The node of these preferences in the instance scope. */
	public static final String NODE = "dev.lectern.ui.citation"; //$NON-NLS-1$

	/** The preference for the server to ask in place of arXiv; empty for arXiv. */
	public static final String SERVER = "arxivUrl"; //$NON-NLS-1$

	/** The preference for the mail address that servers are told; empty for none. */
	public static final String CONTACT = "contact"; //$NON-NLS-1$

	/** The preference whether a paper is asked about whose address is pasted and of which nothing is known; it is when nothing is said. */
	public static final String ASK_PASTED = "askPasted"; //$NON-NLS-1$

	private RefreshSettings() {
	}

	/** Whether {@link #ASK_PASTED} says so. */
	public static boolean asksAboutPasted() {
		return InstanceScope.INSTANCE.getNode(NODE).getBoolean(ASK_PASTED, true);
	}

	/** @throws IllegalArgumentException when an address is none; the message is for people */
	static ClientSettings read(Map<String, String> environment) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
		ClientSettings settings = ClientSettings.of(FrameworkUtil.getBundle(RefreshSettings.class).getVersion().toString(), environment);
		String server = preferences.get(SERVER, "").strip(); //$NON-NLS-1$
		String contact = preferences.get(CONTACT, "").strip(); //$NON-NLS-1$
		settings = server.isEmpty() ? settings : settings.withServer(server);
		return contact.isEmpty() ? settings : settings.withContact(contact);
	}
}
