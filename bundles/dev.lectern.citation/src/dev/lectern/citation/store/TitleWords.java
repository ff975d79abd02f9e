package dev.lectern.citation.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text, as titles are compared: letters and digits in lower case, without accents. */
final class TitleWords {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
	/** Lucene takes no term above 32 KB; a word is none above this. */
	private static final int LONGEST = 64;

	private TitleWords() {
	}

	static List<String> of(String text) {
		return Stream.of(BETWEEN.split(plain(text))).filter(word -> !word.isEmpty()).map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
				.toList();
	}

	private static String plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
			}
		}
		return text.toLowerCase(Locale.ROOT);
	}
}
