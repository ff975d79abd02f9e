package dev.lectern.course.language.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as a course file writes them, and names that look like one another. */
public final class Names {

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_\\u4E00-\\u9FFF][A-Za-z0-9_\\-.+\\u4E00-\\u9FFF]*");
	private static final int NEAREST = 3;
	private static final int SHORTEST = 3;

	private Names() {
	}

	/** The name as a word where it is one, else as a text in quotation marks. */
	public static String written(String name) {
		return WORD.matcher(name).matches() ? name : Escapes.quoted(name);
	}

	/** Those names that may have been meant, best first. */
	public static List<String> nearest(String name, Stream<String> names) {
		int most = Math.max(2, name.length() / 3);
		String low = name.toLowerCase(Locale.ROOT);
		record Near(String name, int distance) {
		}
		return names.filter(other -> Math.abs(other.length() - low.length()) <= most).map(other -> new Near(other, distance(low, other.toLowerCase(Locale.ROOT), most)))
				.filter(near -> near.distance() <= most).distinct()
				.sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(NEAREST).map(Near::name).toList();
	}

	/** Those words of the language that may have been meant, best first: less like than names, for words are short and many. */
	static List<String> nearestWords(String word, Stream<String> words) {
		String low = word.toLowerCase(Locale.ROOT);
		int most = Math.max(1, word.length() / 3);
		return word.length() < SHORTEST ? List.of() : nearest(word, words.filter(other -> other.length() >= SHORTEST && !other.equals(word) && distance(low, other, most) <= most));
	}

	/** How many letters have to be put in, left out, replaced, or swapped with their neighbour; something above {@code most} when it is more than that. */
	private static int distance(String one, String other, int most) {
		int[] twoBefore = new int[other.length() + 1];
		int[] before = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], row[j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > most + 1) {
				return least;
			}
			int[] reused = twoBefore;
			twoBefore = before;
			before = row;
			row = reused;
		}
		return before[other.length()];
	}
}
