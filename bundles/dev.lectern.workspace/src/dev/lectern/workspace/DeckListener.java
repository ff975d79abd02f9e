package dev.lectern.workspace;

/** Hears of new snapshots of a document. */
@FunctionalInterface
public interface DeckListener {

	/**
	 * Called on the deriving job's thread, one call at a time and in order. It should return soon: the next snapshot waits for it.
	 *
	 * @param before the state this listener was told of last, or the one at hand when it was added
	 */
	void deckChanged(DeckDocument document, DeckState before, DeckState after);
}
