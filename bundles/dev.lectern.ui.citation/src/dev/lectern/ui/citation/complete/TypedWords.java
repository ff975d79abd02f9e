package dev.lectern.ui.citation.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed of a citation.
 *
 * @param words what stands before the caret, in order; in plain text the last few words, of which the first need not belong to it
 * @param start where each of them begins in the line
 * @param open  where the bracket begins that the caret is in; -1 in plain text
 * @param end   where what is replaced ends: behind a closing bracket at the caret
 */
record TypedWords(List<String> words, List<Integer> start, int open, int end) {

	private static final int MOST = 8;
	private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{Nd}][\\p{IsLatin}\\p{IsGreek}\\p{Nd}.+'\u2019-]*"); //$NON-NLS-1$

	/**
	 * Looks at one line.
	 *
	 * @return without words where a citation can hardly be meant: in the address of a link, in the label of one that has an address
	 */
	static TypedWords before(String line, int caret) {
		String before = line.substring(0, caret);
		int open = before.lastIndexOf('[');
		if (open >= 0 && before.indexOf(']', open) >= 0) {
			open = -1;
		}
		boolean closed = open >= 0 && caret < line.length() && line.charAt(caret) == ']';
		int end = closed ? caret + 1 : caret;
		if (closed && end < line.length() && line.charAt(end) == '(' || inAddress(before)) {
			return new TypedWords(List.of(), List.of(), open, end);
		}
		List<String> words = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		Matcher word = WORD.matcher(before);
		for (int from = open + 1; word.find(from); from = word.end()) {
			words.add(word.group());
			starts.add(word.start());
		}
		int first = open >= 0 ? 0 : Math.max(0, words.size() - MOST);
		boolean typing = open >= 0 || !words.isEmpty() && before.substring(starts.getLast() + words.getLast().length()).length() <= 1;
		return typing ? new TypedWords(words.subList(first, words.size()), starts.subList(first, starts.size()), open, end) : new TypedWords(List.of(), List.of(), open, end);
	}

	private static boolean inAddress(String before) {
		int address = before.lastIndexOf("]("); //$NON-NLS-1$
		return address >= 0 && before.indexOf(')', address) < 0 || before.matches("(?s).*\\bhttps?://\\S*"); //$NON-NLS-1$
	}

	boolean isInBracket() {
		return open >= 0;
	}
}
