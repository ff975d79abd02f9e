package dev.lectern.course.text;

/**
 * A place in a text as editors show it.
 *
 * @param line   from 1; {@code \n}, {@code \r\n} and a lone {@code \r} end a line
 * @param column from 1, in UTF-16 units
 */
public record TextPosition(int line, int column) {

	/** Where a text begins, and the place of what concerns all of it. */
	public static final TextPosition START = new TextPosition(1, 1);
}
