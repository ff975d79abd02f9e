package dev.lectern.deck.internal.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A text some of whose parts are blanked, its length kept: they become a bracketed row of letters.
 */
final class Mask {

	private final char[] text;
	/** Of each character that was looked for: the place where from, and what was found. */
	private final Map<Character, int[]> found = new HashMap<>();

	Mask(String text) {
		this.text = text.toCharArray();
	}

	int length() {
		return text.length;
	}

	char at(int index) {
		return text[index];
	}

	int codePointAt(int index) {
		return Character.codePointAt(text, index);
	}

	/**
	 * The next place of a character, or negative. What was found once is not looked for again, so a text in which something is missing takes no longer than others;
	 * that holds for callers who go through the text from its begin and change only what lies behind them.
	 */
	int next(char c, int from) {
		int[] last = found.get(c);
		if (last != null && last[0] <= from && (last[1] < 0 || last[1] >= from)) {
			return last[1];
		}
		int place = search(c, from);
		found.put(c, new int[] { from, place });
		return place;
	}

	private int search(char c, int from) {
		for (int i = from; i < text.length; i++) {
			if (text[i] == c) {
				return i;
			}
		}
		return -1;
	}

	/** How often the character at an index stands there in a row. */
	int run(int index) {
		int end = index;
		while (end < text.length && text[end] == text[index]) {
			end++;
		}
		return end - index;
	}

	void blank(int start, int end) {
		for (int i = start + 1; i < end - 1; i++) {
			text[i] = 'a';
		}
		text[start] = '[';
		text[end - 1] = ']';
	}

	void escape(int start, int end) {
		for (int i = start; i < end; i++) {
			text[i] = '+';
		}
	}

	void references(Predicate<String> isReference) {
		String before = toString();
		int open = before.indexOf('[');
		while (open >= 0) {
			open = before.indexOf('[', reference(before, open, isReference));
		}
	}

	private int reference(String before, int open, Predicate<String> isReference) {
		int label = Brackets.labelEnd(before, open);
		if (label >= 0 && label + 1 < before.length() && before.charAt(label + 1) == '[') {
			int end = Brackets.plainLabelEnd(before, label + 1);
			if (end >= 0) {
				return reference(open, end, before.substring(label + 2, end), isReference);
			}
		}
		int end = Brackets.plainLabelEnd(before, open);
		if (end >= 0 && !(end + 1 < before.length() && before.charAt(end + 1) == '(')) {
			return reference(open, end, before.substring(open + 1, end), isReference);
		}
		return open + 1;
	}

	private int reference(int open, int end, String label, Predicate<String> isReference) {
		if (isReference.test(label)) {
			blank(open, end + 1);
		}
		return end + 1;
	}

	@Override
	public String toString() {
		return new String(text);
	}
}
