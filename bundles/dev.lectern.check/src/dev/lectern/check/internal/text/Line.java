package dev.lectern.check.internal.text;

import java.util.ArrayList;
import java.util.List;

import dev.lectern.deck.SourceRange;

/**
 * A line of a text.
 *
 * @param text  without its end
 * @param start its first character
 * @param next  where the next line begins, behind {@code \n}, {@code \r\n} or a lone {@code \r}
 */
public record Line(String text, int start, int next) {

	/** The lines of a part of a text; a part that ends with a line's end has no empty last line. */
	public static List<Line> of(String text, SourceRange part) {
		List<Line> lines = new ArrayList<>();
		int start = part.offset();
		while (start < part.end()) {
			int end = start;
			while (end < part.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			int next = end;
			if (next < part.end()) {
				next += text.charAt(next) == '\r' && next + 1 < part.end() && text.charAt(next + 1) == '\n' ? 2 : 1;
			}
			lines.add(new Line(text.substring(start, end), start, next));
			start = next;
		}
		return lines;
	}

	/** All lines of a text. */
	public static List<Line> of(String text) {
		return of(text, new SourceRange(0, text.length()));
	}

	public int end() {
		return start + text.length();
	}

	public boolean isBlank() {
		return text.isBlank();
	}

	/** The line without its end. */
	public SourceRange range() {
		return SourceRange.between(start, end());
	}

	/** A part of the line, given by offsets in it. */
	public SourceRange part(int from, int to) {
		return SourceRange.between(start + from, start + to);
	}

	/** The line without blanks before and behind. */
	public SourceRange stripped() {
		int from = 0;
		int to = text.length();
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		return part(from, to);
	}
}
