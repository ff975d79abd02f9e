package dev.lectern.workspace.internal.documents;

import java.util.ArrayList;
import java.util.List;

import dev.lectern.deck.Deck;
import dev.lectern.deck.TextEdit;
import dev.lectern.workspace.DeckState;

/**
 * The edits made since the last snapshot. Noting one costs nothing that grows with the text. Many at once (a replace-all, a rename) become
 * one edit that spans them, so that the deck is derived once.
 */
final class PendingEdits {

	private final List<TextEdit> edits = new ArrayList<>();
	private String initialText;
	private long stamp;

	PendingEdits(String text, long stamp) {
		this.initialText = text;
		this.stamp = stamp;
	}

	synchronized void add(TextEdit edit, long stampAfter) {
		edits.add(edit);
		stamp = stampAfter;
	}

	/** The state after all that was noted; the very same one when nothing was. */
	DeckState applyTo(DeckState before) {
		List<TextEdit> taken;
		String initial;
		long takenStamp;
		synchronized (this) {
			taken = List.copyOf(edits);
			edits.clear();
			initial = initialText;
			initialText = null;
			takenStamp = stamp;
		}
		if (initial != null) {
			return new DeckState(Deck.of(text(initial, taken), before.deck().profile()), takenStamp);
		}
		Deck deck = before.deck();
		if (taken.size() == 1) {
			deck = deck.edited(taken.getFirst());
		} else if (!taken.isEmpty()) {
			deck = deck.edited(TextEdit.between(deck.text(), text(deck.text(), taken)));
		}
		return deck == before.deck() && takenStamp == before.modificationStamp() ? before : new DeckState(deck, takenStamp);
	}

	private static String text(String before, List<TextEdit> edits) {
		if (edits.isEmpty()) {
			return before;
		}
		StringBuilder text = new StringBuilder(before);
		for (TextEdit edit : edits) {
			text.replace(edit.offset(), edit.offset() + edit.length(), edit.replacement());
		}
		return text.toString();
	}
}
