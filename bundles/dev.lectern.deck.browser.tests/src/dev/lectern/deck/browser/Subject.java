package dev.lectern.deck.browser;

import java.util.Map;
import java.util.TreeMap;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/**
 * A deck to be rendered by both.
 *
 * @param name       what it is called in reports
 * @param text       without a byte order mark
 * @param attributes what the page's section has
 */
record Subject(String name, String text, Separators separators, Map<String, String> attributes) {

	Subject(String name, String text, Separators separators) {
		this(name, text, separators, Map.of());
	}

	/** @param options what the markdown plugin is told */
	Deck deck(String reveal, Profile.Markdown options) {
		Map<String, String> forwarded = new TreeMap<>(attributes);
		forwarded.keySet().removeIf(name -> name.startsWith("data-notes") || name.startsWith("data-separator"));
		Profile.Content content = new Profile.Content("block", true, options, Profile.AutoAnimation.DEFAULT);
		return Deck.of(text, Profile.DEFAULT.withSeparators(separators).withReveal(reveal).withAttributes(forwarded).withContent(content));
	}
}
