package dev.lectern.check.internal.link;

import dev.lectern.check.internal.text.Address;

/**
 * What reveal.js makes of the part of an address from {@code #} on ({@code getIndicesFromHash} of js/controllers/location.js, the same in 5.1.0 and 6.0.2 but for what a name can be of).
 */
sealed interface Anchor {

	/**
	 * A slide by its place.
	 *
	 * @param column from 0, as the settings of reveal.js have it unless they say otherwise
	 * @param row    from 0
	 */
	record Place(int column, int row) implements Anchor {
	}

	/**
	 * A slide by the id of its section, or of anything on it.
	 *
	 * @param name without escapes
	 */
	record Name(String name) implements Anchor {
	}

	/** @param fragment from its {@code #} on */
	static Anchor of(String fragment) {
		String name = fragment.replaceFirst("^#/?", "");
		String[] bits = name.split("/", -1);
		if (bits[0].matches("[0-9]*")) {
			return new Place(number(bits[0]), bits.length > 1 ? number(bits[1]) : 0);
		}
		return new Name(Address.decoded(name.matches("(?s).*/[-0-9]+") ? bits[0] : name));
	}

	/** As {@code parseInt( text, 10 ) || 0}; no deck has as many slides as there are numbers. */
	private static int number(String text) {
		String digits = text.replaceFirst("(?s)^(-?[0-9]{0,7}).*", "$1");
		return digits.isEmpty() || digits.equals("-") ? 0 : Integer.parseInt(digits);
	}
}
