package dev.lectern.deck;

import java.util.Objects;

/**
 * What splits a deck: JavaScript regular expressions, as reveal.js's markdown plugin takes them.
 *
 * @param slide    the separator between slides
 * @param vertical the separator between the slides of a stack, or an empty string for none
 * @param notes    what begins the speaker notes of a slide
 */
public record Separators(String slide, String vertical, String notes) {

	/** The plugin's own (plugin/markdown of reveal.js 5.1.0 and 6.0.2), its missing backslash included. */
	public static final Separators DEFAULT = new Separators("\\r?\\n---\\r?\\n", "", "^s*notes?:");

	public Separators {
		Objects.requireNonNull(slide);
		Objects.requireNonNull(vertical);
		Objects.requireNonNull(notes);
	}
}
