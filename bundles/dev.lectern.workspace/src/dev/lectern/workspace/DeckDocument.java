package dev.lectern.workspace;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;

/** A document and the deck in it. Safe to use from any thread. */
public interface DeckDocument {

	IDocument document();

	/** The newest snapshot there is; it may be behind the text. Before the first one is derived, an empty deck that is never current. */
	DeckState state();

	/** The workspace file the document is the text of. */
	Optional<IFile> file();

	/** Where in an open course this deck stands; empty outside a course and until the course has been read. */
	Optional<DeckLocation> location();

	/** The listener hears of every change from now on, in order, on the deriving job's thread. Adding it twice counts once. */
	void addListener(DeckListener listener);

	void removeListener(DeckListener listener);
}
