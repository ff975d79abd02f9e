package dev.lectern.deck;

import java.util.List;

/** Decks for tests. */
final class Decks {

	private Decks() {
	}

	static Deck plain(String text) {
		return Deck.of(text, Profile.DEFAULT);
	}

	static Deck course(String text) {
		return Deck.of(text, Profile.SLIDES_INIT);
	}

	static Deck with(Separators separators, String text) {
		return Deck.of(text, new Profile(separators, Profile.Stage.DEFAULT, true, "black", List.of(), "6.0.2"));
	}

	static Deck released(String reveal, String text) {
		return Deck.of(text, new Profile(Separators.DEFAULT, Profile.Stage.DEFAULT, true, "black", List.of(), reveal));
	}

	static List<String> texts(Deck deck) {
		return deck.slides().stream().map(slide -> slide.range().in(deck.text())).toList();
	}

	static Slide only(String text) {
		Deck deck = plain(text);
		if (deck.slides().size() != 1) {
			throw new IllegalArgumentException("Not one slide: " + deck.slides());
		}
		return deck.slides().get(0);
	}
}
