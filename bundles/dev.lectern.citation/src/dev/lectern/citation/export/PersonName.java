package dev.lectern.citation.export;

import java.util.Arrays;
import java.util.Set;

/** An author's name in its two parts, as far as a name written in one can tell: particles such as "van der" belong to the family. */
record PersonName(String given, String family) {

	private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "bin", "ibn", "al");
	private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "II", "III", "IV");

	static PersonName of(String name) {
		String[] words = name.strip().split("\\s+");
		int start = words.length - 1;
		if (start > 1 && SUFFIXES.contains(words[start])) {
			start--;
		}
		while (start > 1 && PARTICLES.contains(words[start - 1])) {
			start--;
		}
		return new PersonName(String.join(" ", Arrays.copyOfRange(words, 0, start)), String.join(" ", Arrays.copyOfRange(words, start, words.length)));
	}
}
