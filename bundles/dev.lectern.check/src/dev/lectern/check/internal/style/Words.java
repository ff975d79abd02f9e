package dev.lectern.check.internal.style;

import java.util.Collection;
import java.util.regex.Pattern;

/** Finds words as authors mean them: letters as whole words, in upper and lower case unless the word is an abbreviation; ideographs wherever they stand. */
final class Words {

	private Words() {
	}

	static Pattern pattern(String word) {
		StringBuilder pattern = new StringBuilder();
		if (isLetter(word.codePointAt(0))) {
			pattern.append("(?<![\\p{L}\\p{N}&&[^\\p{IsIdeographic}]])");
		}
		pattern.append(Pattern.quote(word));
		int last = word.codePointBefore(word.length());
		if (isLetter(last)) {
			pattern.append(Character.isLetter(last) ? "(?:s)?" : "").append("(?![\\p{L}\\p{N}&&[^\\p{IsIdeographic}]])");
		}
		return Pattern.compile(pattern.toString(), isAbbreviation(word) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** Any of these words, the longest that fits. */
	static Pattern any(Collection<String> words) {
		String pattern = words.stream().filter(word -> !word.isBlank()).sorted((a, b) -> b.length() - a.length()).map(word -> {
			Pattern one = pattern(word);
			return ((one.flags() & Pattern.CASE_INSENSITIVE) != 0 ? "(?iu:" : "(?:") + one.pattern() + ")";
		}).reduce((a, b) -> a + "|" + b).orElse("(?!)");
		return Pattern.compile(pattern);
	}

	private static boolean isLetter(int c) {
		return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
	}

	private static boolean isAbbreviation(String word) {
		return word.chars().filter(Character::isUpperCase).count() > 1 && word.indexOf(' ') < 0;
	}
}
