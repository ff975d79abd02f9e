package dev.lectern.check;

import java.util.List;

/**
 * Checks one deck again and again, as it changes: slides whose content is the same are not looked at again. For one thread at a time.
 */
public final class DeckChecker {

	/** @param rules those of slides and of decks are run, others are passed over */
	public DeckChecker(List<Rule> rules) {
	}

	/** All problems of the deck, in the order of their places. */
	public List<Problem> check(CheckedDeck deck) {
		return List.of();
	}
}
