package dev.lectern.workspace;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;

/** The live decks of open documents; an OSGi service. All methods are safe to call from any thread, {@link #connect} excepted. */
public interface DeckDocuments {

	/** The family of the jobs that derive snapshots, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	Object DERIVING = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.workspace.deriving"; //$NON-NLS-1$
		}
	};

	/**
	 * Begins, or goes on, following a document; each call needs a {@link #disconnect}. To be called where the document may be read: on the UI
	 * thread for a document with a viewer.
	 */
	DeckDocument connect(IDocument document);

	/** Undoes one {@link #connect}; after the last, the document is no longer followed. */
	void disconnect(IDocument document);

	/** The live deck of a document somebody is connected to. */
	Optional<DeckDocument> find(IDocument document);
}
