package dev.lectern.citation.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A label, taken apart.
 *
 * @param written as the deck has it
 * @param forms   what it may be without additions, fullest first: all of it, without brackets, without Chinese, before a colon and behind it
 */
record Label(String written, List<Words> forms) {

	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]\\s*");
	private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。、；：！？“”‘’《》「」]+");
	private static final int LONGEST = 400;

	static Label of(String text) {
		String written = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		String plain = BRACKETS.matcher(written).replaceAll(" ").strip();
		String main = plain.isEmpty() ? written : plain;
		String latin = HAN.matcher(main).replaceAll(" ").strip();
		Set<Words> forms = new LinkedHashSet<>();
		add(forms, written);
		add(forms, main);
		add(forms, latin);
		int colon = latin.indexOf(':');
		if (colon > 0) {
			add(forms, latin.substring(colon + 1));
			add(forms, latin.substring(0, colon));
		}
		return new Label(written, List.copyOf(forms));
	}

	private static void add(Set<Words> forms, String text) {
		Words words = Words.of(text);
		if (!words.isEmpty() && !words.list().stream().allMatch(Words::isHan)) {
			forms.add(words);
			Words bare = words.withoutGenre();
			if (!bare.isEmpty()) {
				forms.add(bare);
			}
		}
	}

	/** The part that has to be explained word by word: without brackets and Chinese; empty for a label in Chinese. */
	String name() {
		String main = BRACKETS.matcher(written).replaceAll(" ").strip();
		return HAN.matcher(main.isEmpty() ? written : main).replaceAll(" ").strip();
	}
}
