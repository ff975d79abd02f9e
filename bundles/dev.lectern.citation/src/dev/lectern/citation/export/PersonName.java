package dev.lectern.citation.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An author's name in its parts, as far as a name written in one can tell: particles such as "van der" belong to the family. What is no person's name, such as
 * "The LIGO Collaboration", a name in Chinese, Japanese or Korean, whose order differs, and a name of one word are all family.
 *
 * @param given  empty for a name that has no parts
 * @param family never empty for a name that is not
 * @param suffix such as {@code Jr.}; usually empty
 */
record PersonName(String given, String family, String suffix) {

	private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "bin", "ibn", "al",
			"'t", "’t");
	private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");
	private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
	private static final Set<String> GROUPS = Set.of("team", "teams", "collaboration", "collaborations", "group", "consortium", "project", "initiative", "committee", "foundation",
			"and");

	static PersonName of(String name) {
		String[] words = name.strip().split("\\s+");
		if (isGroup(name, words) || EAST_ASIAN.matcher(name).find()) {
			return new PersonName("", String.join(" ", words), "");
		}
		int end = words.length;
		if (end > 2 && SUFFIXES.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
			end--;
		}
		int start = end - 1;
		while (start > 1 && PARTICLES.contains(words[start - 1])) {
			start--;
		}
		return new PersonName(joined(words, 0, start), joined(words, start, end), joined(words, end, words.length));
	}

	private static boolean isGroup(String name, String[] words) {
		return name.contains(",") || words.length > 1 && (words[0].equals("The") || Stream.of(words).anyMatch(word -> GROUPS.contains(word.toLowerCase(Locale.ROOT))));
	}

	private static String joined(String[] words, int from, int to) {
		return String.join(" ", Arrays.copyOfRange(words, from, to));
	}
}
