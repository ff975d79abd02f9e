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

	/** The smallest edit that makes one text of another: what is the same at their beginnings and ends stays. */
	public static TextEdit between(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		return new TextEdit(start, before.length() - tail - start, after.substring(start, after.length() - tail));
	}

	/**
	 * The text after this edit.
	 *
	 * @throws IndexOutOfBoundsException when the edit reaches beyond the text
	 */
	public String appliedTo(String text) {
		Objects.checkFromIndexSize(offset, length, text.length());
		return new StringBuilder(text).replace(offset, offset + length, replacement).toString();
	}
}
