package dev.lectern.ui.citation.live;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.store.StoredPapers;

/** Has the citations of the deck in a viewer followed for as long as it is shown. It reconciles nothing: the platform tells reconcilers of viewers. */
public final class CitationFollower implements IReconciler {

	private final ServiceCaller<LiveCitations> citations = new ServiceCaller<>(CitationFollower.class, LiveCitations.class);
	/** Held, not asked: what the courses cite has to be at hand for as long as a deck is open. */
	private final ServiceCaller<CoursePapers> papers = new ServiceCaller<>(CitationFollower.class, CoursePapers.class);
	/** Held as well: the store would be opened anew for each question otherwise. */
	private final ServiceCaller<StoredPapers> store = new ServiceCaller<>(CitationFollower.class, StoredPapers.class);
	private final ITextInputListener input = new ITextInputListener() {

		@Override
		public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
			release();
		}

		@Override
		public void inputDocumentChanged(IDocument before, IDocument after) {
			follow(after);
		}
	};

	private ITextViewer viewer;
	private IDocument followed;

	@Override
	public void install(ITextViewer installedOn) {
		viewer = installedOn;
		viewer.addTextInputListener(input);
		papers.call(service -> {
			// it stays until it is given back
		});
		store.call(service -> {
			// likewise
		});
		follow(viewer.getDocument());
	}

	@Override
	public void uninstall() {
		viewer.removeTextInputListener(input);
		release();
		citations.unget();
		papers.unget();
		store.unget();
	}

	private void follow(IDocument document) {
		release();
		if (document != null) {
			followed = document;
			citations.call(service -> service.follow(document));
		}
	}

	private void release() {
		IDocument document = followed;
		followed = null;
		if (document != null) {
			citations.call(service -> service.release(document));
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
