package dev.lectern.ui.deck.colour;

/**
 * Text of one look.
 *
 * @param offset in UTF-16 units, from where the holder of the span says
 * @param length in UTF-16 units, more than 0
 */
record Span(int offset, int length, Look look) {

	int end() {
		return offset + length;
	}
}
