package dev.lectern.citation.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.deck.SourceRange;

/** Names made of the letters of other words. */
final class Initials {

	private static final Pattern COUNTED = Pattern.compile("([A-Za-z])([3-9])");
	private static final Pattern CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");
	private static final int LONGEST = 12;
	private static final int MOST_OF_A_WORD = 3;

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

	/** Whether the initials of exactly these words spell the name, small words at their beginning aside. */
	static boolean spells(String name, List<String> words) {
		int start = 0;
		while (start < words.size() && Beside.isSmall(words.get(start))) {
			start++;
		}
		return coversAll(Initials.of(name, words), start, words) || coversAll(Initials.of(name, words), 0, words);
	}

	/** The words in a row that make a name: by their initials, by beginnings that its capitals mark, or by any beginnings if it is all capitals. */
	static Optional<SourceRange> find(String name, List<String> words) {
		return of(name, words).or(() -> derived(name, words)).or(() -> begun(name, words));
	}

	/** Whether exactly these words make the name. */
	static boolean makes(String name, List<String> words) {
		return Stream.of(of(name, words), derived(name, words), begun(name, words)).anyMatch(found -> coversAll(found, 0, words));
	}

	/** Beginnings of up to three letters of three words at least: RAGAS out of Retrieval Augmented Generation Assessment. */
	private static Optional<SourceRange> begun(String name, List<String> words) {
		for (int start = 0; name.equals(name.toUpperCase(Locale.ROOT)) && start < words.size(); start++) {
			int end = endOfBeginnings(name.toLowerCase(Locale.ROOT), 0, words, start, start);
			if (end >= start + 3) {
				return Optional.of(SourceRange.between(start, end));
			}
		}
		return Optional.empty();
	}

	private static boolean coversAll(Optional<SourceRange> found, int start, List<String> words) {
		return found.filter(range -> range.offset() == start && range.end() == words.size()).isPresent();
	}

	/**
	 * The same with beginnings instead of single letters, each with a capital of the name: RoPE out of Rotary Position Embedding. A beginning of several letters is never
	 * all of its word, or every name that has a word in it would be made of it.
	 */
	static Optional<SourceRange> derived(String name, List<String> words) {
		List<String> parts = List.of(CAPITAL.split(name));
		if (parts.size() < 2 || parts.stream().allMatch(part -> part.length() == 1)) {
			return Optional.empty();
		}
		for (int start = 0; start < words.size(); start++) {
			int end = endOfParts(parts, words, start);
			if (end > start + 1) {
				return Optional.of(SourceRange.between(start, end));
			}
		}
		return Optional.empty();
	}

	/** Whether a name counts words with its letter that stand in a row, one of them excepted, as T5 counts Transfer and Text-to-Text Transformer. */
	static boolean counted(String name, List<String> words) {
		Matcher counted = COUNTED.matcher(name);
		if (!counted.matches()) {
			return false;
		}
		int asked = Integer.parseInt(counted.group(2));
		int all = 0;
		int row = 0;
		int longest = 0;
		for (String word : words) {
			row = word.startsWith(counted.group(1).toLowerCase(Locale.ROOT)) ? row + 1 : 0;
			all += row > 0 ? 1 : 0;
			longest = Math.max(longest, row);
		}
		return all >= asked && longest >= asked - 1;
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
		return !first && Beside.isSmall(next) ? endOf(letters, at, words, word + 1, false) : -1;
	}

	private static int endOfParts(List<String> parts, List<String> words, int start) {
		int word = start;
		for (String part : parts) {
			String letters = part.toLowerCase(Locale.ROOT);
			while (word > start && word < words.size() && Beside.isSmall(words.get(word)) && !words.get(word).startsWith(letters)) {
				word++;
			}
			if (word == words.size() || !words.get(word).startsWith(letters) || letters.length() > 1 && words.get(word).length() == letters.length()) {
				return -1;
			}
			word++;
		}
		return word;
	}

	private static int endOfBeginnings(String letters, int at, List<String> words, int word, int start) {
		if (at == letters.length() || word == words.size()) {
			return at == letters.length() ? word : -1;
		}
		String next = words.get(word);
		for (int length = Math.min(MOST_OF_A_WORD, next.length() - 1); length >= 1; length--) {
			if (letters.startsWith(next.substring(0, length), at)) {
				int end = endOfBeginnings(letters, at + length, words, word + 1, start);
				if (end >= 0) {
					return end;
				}
			}
		}
		return word > start && Beside.isSmall(next) ? endOfBeginnings(letters, at, words, word + 1, start) : -1;
	}
}
