package dev.lectern.course.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, for many places in it. Immutable. */
public final class TextLines {

	private final int[] starts;

	public TextLines(CharSequence text) {
		starts = IntStream.concat(IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1))).toArray();
	}

	private static boolean endsLine(CharSequence text, int offset) {
		char c = text.charAt(offset);
		return c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
	}

	/** @param offset from 0, in UTF-16 units */
	public TextPosition position(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int line = found >= 0 ? found : -found - 2;
		return new TextPosition(line + 1, offset - starts[line] + 1);
	}
}
