package dev.lectern.workspace;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import dev.lectern.deck.Deck;

/**
 * A snapshot and the text it was derived from.
 *
 * @param deck              the snapshot
 * @param modificationStamp the document's stamp ({@link IDocumentExtension4#getModificationStamp()}) when it had the snapshot's text
 */
public record DeckState(Deck deck, long modificationStamp) {

	/** Whether the document still has this text, so that the snapshot's ranges hold in it. Only the document's own thread may rely on it. */
	public boolean isCurrent(IDocument document) {
		return document instanceof IDocumentExtension4 stamped && stamped.getModificationStamp() == modificationStamp;
	}
}
