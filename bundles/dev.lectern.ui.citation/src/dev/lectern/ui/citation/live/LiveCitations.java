package dev.lectern.ui.citation.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;

/** The citations of the documents in open editors; an OSGi service. For the UI thread; {@link #find} for any thread. */
public interface LiveCitations {

	/** The family of the jobs that read citations, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	Object READING = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.ui.citation.live"; //$NON-NLS-1$
		}
	};

	/** Begins, or goes on, following a document; each call needs a {@link #release}. */
	void follow(IDocument document);

	void release(IDocument document);

	/** The newest there is of a document somebody follows; it may be behind the text. */
	Optional<DeckCitations> find(IDocument document);

	/** Calls back once, on the UI thread, with citations that are the present text's; at once when they are known; never when the document is released before. */
	void whenCurrent(IDocument document, Consumer<DeckCitations> then);
}
