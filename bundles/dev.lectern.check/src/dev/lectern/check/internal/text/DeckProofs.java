package dev.lectern.check.internal.text;

import java.util.OptionalInt;

import dev.lectern.check.Fix;
import dev.lectern.deck.Deck;

/**
 * Splits a deck again with fixes, but only so often, as {@link Proofs} reads slides. One for each look of a rule at a deck; for one thread.
 */
public final class DeckProofs {

	/** How many characters are split at most, unless the deck alone is longer; splitting is far cheaper than reading slides. */
	private static final int LIMIT = 5_000_000;

	private final Deck deck;
	private int split;

	public DeckProofs(Deck deck) {
		this.deck = deck;
	}

	/** How many slides more (or fewer, below 0) there are with a fix; empty when enough was split. */
	public OptionalInt slidesMore(Fix fix) {
		if (split >= LIMIT) {
			return OptionalInt.empty();
		}
		split += Math.max(1, deck.text().length());
		return OptionalInt.of(Reading.edited(deck, fix).slides().size() - deck.slides().size());
	}
}
