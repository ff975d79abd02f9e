package dev.lectern.deck.internal.markdown;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links in a text, found from their opening bracket without a syntax tree.
 */
final class Brackets {

	private static final Pattern TARGET = Pattern.compile(
			"\\(\\s*+(?:<(?:\\\\.|[^\\n<>\\\\])++>|(?:[^\\s()\\x00-\\x1F]|\\([^\\s()]*+\\))*+)(?:\\s++(?:\"(?:\\\\\"?|[^\"\\\\])*+\"|'(?:\\\\'?|[^'\\\\])*+'|\\((?:\\\\\\)?|[^)\\\\])*+\\)))?\\s*+\\)");

	private Brackets() {
	}

	/** Where the label of the link ends whose bracket opens here, at its closing bracket; negative when no link begins here. */
	static int linkLabelEnd(String text, int open, Predicate<String> isReference) {
		int end = labelEnd(text, open);
		if (end < 0) {
			return -1;
		}
		if (end + 1 < text.length() && text.charAt(end + 1) == '(') {
			Matcher target = TARGET.matcher(text);
			target.region(end + 1, text.length());
			if (target.lookingAt()) {
				return end;
			}
		}
		int after = end + 1 < text.length() && text.charAt(end + 1) == '[' ? plainLabelEnd(text, end + 1) : -1;
		if (after >= 0) {
			return isReference.test(text.substring(end + 2, after)) ? end : -1;
		}
		return plainLabelEnd(text, open) == end && isReference.test(text.substring(open + 1, end)) ? end : -1;
	}

	/** The bracket that closes a label; brackets may nest once, and do not count inside code. */
	static int labelEnd(String text, int open) {
		int i = open + 1;
		while (i < text.length()) {
			switch (text.charAt(i)) {
				case ']' -> {
					return i;
				}
				case '\\' -> i += 2;
				case '[' -> i = nextOrEnd(flatEnd(text, i), text);
				case '`' -> i = nextOrEnd(text.indexOf('`', i + 1), text);
				default -> i++;
			}
		}
		return -1;
	}

	/** The bracket that closes a label without brackets that says something; negative when there is none. */
	static int plainLabelEnd(String text, int open) {
		int end = flatEnd(text, open);
		return end >= 0 && text.substring(open + 1, end).chars().anyMatch(c -> !Characters.isSpace(c)) ? end : -1;
	}

	private static int flatEnd(String text, int open) {
		int i = open + 1;
		while (i < text.length()) {
			switch (text.charAt(i)) {
				case ']' -> {
					return i;
				}
				case '[' -> {
					return -1;
				}
				case '\\' -> i += 2;
				default -> i++;
			}
		}
		return -1;
	}

	private static int nextOrEnd(int found, String text) {
		return found < 0 ? text.length() : found + 1;
	}
}
