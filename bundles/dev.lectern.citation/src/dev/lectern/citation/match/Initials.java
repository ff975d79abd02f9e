package dev.lectern.citation.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.SourceRange;

/** Names made of the letters of other words. */
final class Initials {

	private static final Pattern COUNTED = Pattern.compile("([A-Za-z])([3-9])");
	private static final int LONGEST = 12;

	private Initials() {
	}

	/** Whether a word can be an acronym: two capitals at least, and nothing but letters, hyphens aside. */
	static boolean isAcronym(String word) {
		return word.length() <= LONGEST && word.chars().filter(Character::isUpperCase).count() >= 2 && word.chars().allMatch(c -> Character.isLetter(c) && c < 128);
	}

	/**
	 * The words in a row whose beginnings spell a name, from the first letter to the last; small words between them may be passed over.
	 *
	 * @param words in lower case
	 * @return first and last word as a range of the list; empty when there are none
	 */
	static Optional<SourceRange> of(String name, List<String> words) {
		String letters = name.toLowerCase(Locale.ROOT);
		for (int start = 0; start < words.size(); start++) {
			int end = endOf(letters, 0, words, start, true);
			if (end > start + 1) {
				return Optional.of(SourceRange.between(start, end));
			}
		}
		return Optional.empty();
	}

	/** Whether exactly these words spell the name. */
	static boolean spells(String name, List<String> words) {
		return Initials.of(name, words).filter(found -> found.offset() == 0 && found.end() == words.size()).isPresent();
	}

	/** The same with beginnings instead of single letters, and any words passed over: RoPE out of Rotary Position Embedding. */
	static boolean derived(String name, List<String> words) {
		String letters = name.toLowerCase(Locale.ROOT);
		for (int start = 0; start < words.size(); start++) {
			if (letters.length() >= 3 && spelled(letters, 0, words, start, 0)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name counts words with its letter, as T5 and i18n do. */
	static boolean counted(String name, List<String> words) {
		Matcher counted = COUNTED.matcher(name);
		return counted.matches() && words.stream().filter(word -> word.startsWith(counted.group(1).toLowerCase(Locale.ROOT))).count() >= Integer.parseInt(counted.group(2));
	}

	/** The word behind the last one used; -1 when the letters do not come out. */
	private static int endOf(String letters, int at, List<String> words, int word, boolean first) {
		if (at == letters.length()) {
			return word;
		}
		if (word == words.size()) {
			return -1;
		}
		String next = words.get(word);
		if (next.charAt(0) == letters.charAt(at)) {
			int end = endOf(letters, at + 1, words, word + 1, false);
			if (end >= 0) {
				return end;
			}
		}
		return !first && Words.isSmall(next) ? endOf(letters, at, words, word + 1, false) : -1;
	}

	private static boolean spelled(String letters, int at, List<String> words, int from, int used) {
		if (at == letters.length()) {
			return used >= 2;
		}
		for (int i = from; i < words.size() && i < from + 4; i++) {
			String word = words.get(i);
			int most = 0;
			if (Words.isSmall(word)) {
				continue;
			}
			while (most < word.length() && at + most < letters.length() && word.charAt(most) == letters.charAt(at + most)) {
				most++;
			}
			for (int length = most; length >= 1; length--) {
				if (spelled(letters, at + length, words, i + 1, used + 1)) {
					return true;
				}
			}
			if (used == 0) {
				return false;
			}
		}
		return false;
	}
}
