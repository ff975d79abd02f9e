package dev.lectern.deck;

import java.util.Arrays;

/**
 * The lines of a text, as editors count them: {@code \n}, {@code \r\n} and a lone {@code \r} end a line. Immutable.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units. A text that ends with a line's end has an empty last line.
 */
public final class LineIndex {

	private final int[] starts;
	private final int length;

	/** The lines of any text. */
	public LineIndex(String text) {
		int[] found = new int[Math.max(16, text.length() / 32)];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			if (endsLine(text, i)) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
		length = text.length();
	}

	/** How many lines end in a part of a text: by so much the line of the part's end is beyond that of its begin. */
	static int ends(CharSequence text, int from, int to) {
		int ends = 0;
		for (int i = from; i < to; i++) {
			if (endsLine(text, i)) {
				ends++;
			}
		}
		return ends;
	}

	private static boolean endsLine(CharSequence text, int index) {
		char c = text.charAt(index);
		return c == '\n' || c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
	}

	/** How many lines; at least 1. */
	public int count() {
		return starts.length;
	}

	/**
	 * The line of an offset; the end of a line belongs to it.
	 *
	 * @param offset from 0 up to and including the text's length
	 * @throws IndexOutOfBoundsException for other offsets
	 */
	public int lineAt(int offset) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("Offset " + offset + " of " + length);
		}
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/**
	 * The column of an offset in its line.
	 *
	 * @throws IndexOutOfBoundsException as {@link #lineAt}
	 */
	public int columnAt(int offset) {
		return offset - starts[lineAt(offset) - 1] + 1;
	}

	/**
	 * Where a line begins.
	 *
	 * @param line from 1 to {@link #count()}
	 * @throws IndexOutOfBoundsException for other lines
	 */
	public int offsetOf(int line) {
		if (line < 1 || line > starts.length) {
			throw new IndexOutOfBoundsException("Line " + line + " of " + starts.length);
		}
		return starts[line - 1];
	}
}
