package dev.lectern.deck.browser;

import java.util.List;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/**
 * A deck to be rendered by both.
 *
 * @param name what it is called in reports
 * @param text without a byte order mark
 */
record Subject(String name, String text, Separators separators) {

	Deck deck(String reveal) {
		return Deck.of(text, new Profile(separators, Profile.Stage.DEFAULT, true, "black", List.of(), reveal));
	}
}
