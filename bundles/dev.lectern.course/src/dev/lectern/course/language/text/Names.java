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
		Likeness likeness = new Likeness(name.toLowerCase(Locale.ROOT), most);
		record Near(String name, int distance) {
		}
		return names.filter(other -> Math.abs(other.length() - name.length()) <= most).map(other -> new Near(other, likeness.distance(other.toLowerCase(Locale.ROOT))))
				.filter(near -> near.distance() <= most).distinct()
				.sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(NEAREST).map(Near::name).toList();
	}

	/** Those words of the language that may have been meant, best first: less like than names, for words are short and many. */
	static List<String> nearestWords(String word, Stream<String> words) {
		int most = Math.max(1, word.length() / 3);
		Likeness likeness = new Likeness(word.toLowerCase(Locale.ROOT), most);
		return word.length() < SHORTEST ? List.of() : nearest(word, words.filter(other -> other.length() >= SHORTEST && !other.equals(word) && likeness.distance(other) <= most));
	}
}
