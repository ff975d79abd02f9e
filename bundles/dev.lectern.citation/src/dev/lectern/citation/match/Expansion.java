package dev.lectern.citation.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expansion that is not the paper's.
 *
 * @param right what the paper says, as it writes it; empty when it says nothing
 */
public record Expansion(Optional<String> right) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** Whether words are what an acronym stands for, by their first letters, or by their beginnings as in Rotary Position Embedding. */
	public static boolean isOf(String acronym, String words) {
		List<String> list = Words.written(words).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
		return Initials.isAcronym(acronym) && Initials.makes(acronym, list);
	}

	/** Whether a word can be an acronym. */
	public static boolean isAcronym(String word) {
		return Initials.isAcronym(word);
	}

	static Optional<String> in(String acronym, String text) {
		List<String> words = Words.written(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
		return Initials.find(acronym, words).map(found -> {
			Matcher word = WORD.matcher(text);
			int start = 0;
			int end = 0;
			for (int i = 0; i < found.end() && word.find(); i++) {
				start = i == found.offset() ? word.start() : start;
				end = word.end();
			}
			return text.substring(start, end).replaceAll("\\s+", " ");
		});
	}
}
