package dev.lectern.deck;

import java.util.Objects;

/**
 * One replacement in a deck's text, as an editor reports it.
 *
 * @param offset      where the replaced text begins, in UTF-16 units of the text before the edit
 * @param length      how many UTF-16 units are replaced, 0 for a pure insertion
 * @param replacement what stands there afterwards, empty for a pure deletion
 */
public record TextEdit(int offset, int length, String replacement) {

	public TextEdit {
		Objects.requireNonNull(replacement);
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("Not an edit: offset " + offset + ", length " + length);
		}
	}

	/**
	 * The text after this edit.
	 *
	 * @throws IndexOutOfBoundsException when the edit reaches beyond the text
	 */
	public String appliedTo(String text) {
		return new StringBuilder(text.length() - length + replacement.length()).append(text, 0, offset).append(replacement)
				.append(text, offset + length, text.length()).toString();
	}
}
