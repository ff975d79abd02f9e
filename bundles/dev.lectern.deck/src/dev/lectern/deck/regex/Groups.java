package dev.lectern.deck.regex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.regex.RegexSyntaxException.Reason;

/**
 * The capturing groups of a source, counted before it is translated: whether {@code \2} is a reference depends on groups still to come.
 *
 * @param count   how many
 * @param numbers of those with names
 */
record Groups(int count, Map<String, Integer> numbers) {

	private static final Pattern NAME = Pattern.compile("\\(\\?<([\\p{L}\\p{Nl}$_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}$_\\x{200C}\\x{200D}]*)>");

	static Groups in(String source) {
		int count = 0;
		Map<String, Integer> numbers = new LinkedHashMap<>();
		boolean inClass = false;
		for (int i = 0; i < source.length(); i++) {
			switch (source.charAt(i)) {
				case '\\' -> i++;
				case '[' -> inClass = true;
				case ']' -> inClass = false;
				case '(' -> {
					if (!inClass && isCapturing(source, i)) {
						count++;
						Matcher name = nameAt(source, i);
						if (name != null && numbers.put(name.group(1), count) != null) {
							throw new RegexSyntaxException(source, i, Reason.INVALID_GROUP, null);
						}
					}
				}
				default -> {
					// no group begins or hides here
				}
			}
		}
		return new Groups(count, numbers);
	}

	boolean named() {
		return !numbers.isEmpty();
	}

	Integer number(String name) {
		return numbers.get(name);
	}

	/** Where the content of the capturing group begins that opens at an index. */
	int bodyOf(String source, int open) {
		if (!source.startsWith("(?", open)) {
			return open + 1;
		}
		Matcher name = nameAt(source, open);
		if (name == null) {
			throw new RegexSyntaxException(source, open, Reason.INVALID_GROUP, null);
		}
		return name.end();
	}

	private static boolean isCapturing(String source, int open) {
		return !source.startsWith("(?", open)
				|| source.startsWith("(?<", open) && !source.startsWith("(?<=", open) && !source.startsWith("(?<!", open);
	}

	private static Matcher nameAt(String source, int open) {
		Matcher matcher = NAME.matcher(source).region(open, source.length());
		return matcher.lookingAt() ? matcher : null;
	}
}
