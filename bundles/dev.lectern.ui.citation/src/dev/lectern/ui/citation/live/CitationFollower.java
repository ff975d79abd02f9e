package dev.lectern.ui.citation.live;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.store.StoredPapers;

/**
 * Has the citations of the deck in a viewer followed for as long as it is shown. It reconciles nothing: the platform tells reconcilers of viewers. For the UI
 * thread.
 */
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

	/** They take a while to start, and an editor that opens does not wait for them. */
	private final Job holding = Job.createSystem(Messages.Reading, monitor -> {
		hold();
	});

	private volatile ITextViewer viewer;
	private IDocument followed;

	@Override
	public void install(ITextViewer installedOn) {
		viewer = installedOn;
		viewer.addTextInputListener(input);
		holding.schedule();
		follow(viewer.getDocument());
	}

	private void hold() {
		if (viewer == null) {
			papers.unget();
			store.unget();
		} else {
			papers.call(service -> {
				// it stays until it is given back
			});
			store.call(service -> {
				// likewise
			});
		}
	}

	@Override
	public void uninstall() {
		viewer.removeTextInputListener(input);
		viewer = null;
		release();
		citations.unget();
		holding.schedule();
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
