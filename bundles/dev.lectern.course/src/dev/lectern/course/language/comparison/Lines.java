package dev.lectern.course.language.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.lectern.deck.TextEdit;

/** Edits that keep a text's layout. */
final class Lines {

	private Lines() {
	}

	/** How the text's lines end. */
	static String end(String text) {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	static int start(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where a place's line ends, before what ends it. */
	static int stop(String text, int offset) {
		int end = text.indexOf('\n', offset);
		int stop = end < 0 ? text.length() : end;
		return stop > offset && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
	}

	/** The blanks that a place's line begins with. */
	static String indentation(String text, int offset) {
		int start = start(text, offset);
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** Whether there is nothing else on the lines of a piece. */
	static boolean isAlone(String text, int start, int end) {
		return text.substring(start(text, start), start).isBlank() && text.substring(end, stop(text, end)).isBlank();
	}

	/** Takes a piece out, with its lines where there is nothing else on them, else with the blanks behind it, or before it at the end of a line. */
	static TextEdit removal(String text, int start, int end) {
		if (isAlone(text, start, end)) {
			int from = start(text, start);
			int to = text.indexOf('\n', end) + 1;
			if (to == 0 && from > 0) {
				int before = from > 1 && text.charAt(from - 2) == '\r' ? from - 2 : from - 1;
				return new TextEdit(before, text.length() - before, "");
			}
			return new TextEdit(from, (to == 0 ? text.length() : to) - from, "");
		}
		int from = start;
		int to = end;
		while (to < text.length() && isBlank(text.charAt(to))) {
			to++;
		}
		if (to == stop(text, end)) {
			to = end;
			while (from > 0 && isBlank(text.charAt(from - 1))) {
				from--;
			}
		}
		return new TextEdit(from, to - from, "");
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

	/**
	 * Moves one of several pieces: what stands in their places changes, what stands between them does not.
	 *
	 * @param pieces start and end of each, in order
	 * @param after  the one it comes after, or -1
	 */
	static List<TextEdit> exchanged(String text, List<int[]> pieces, int index, int after) {
		List<Integer> order = new ArrayList<>(IntStream.range(0, pieces.size()).boxed().toList());
		order.remove(Integer.valueOf(index));
		order.add(order.indexOf(after) + 1, index);
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			if (order.get(i) != i) {
				int[] from = pieces.get(order.get(i));
				edits.add(new TextEdit(pieces.get(i)[0], pieces.get(i)[1] - pieces.get(i)[0], text.substring(from[0], from[1])));
			}
		}
		return edits;
	}
}
