package dev.lectern.ui.citation.desktop;

import java.net.MalformedURLException;
import java.net.URI;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.ui.citation.text.CitationForms;

/** The page of a paper at arXiv. */
public final class PaperPage {

	private PaperPage() {
	}

	/** Opens it in the system's browser. For the UI thread. */
	public static void open(ArxivIdentifier paper) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(CitationForms.address(paper)).toURL());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		} catch (MalformedURLException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
		}
	}
}
