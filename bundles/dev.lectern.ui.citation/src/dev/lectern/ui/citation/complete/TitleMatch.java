package dev.lectern.ui.citation.complete;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether words begin words of a title. */
final class TitleMatch {

	private TitleMatch() {
	}

	/** @return 0 for none; the more the better: the title begins with the words, then has them in some order */
	static int score(List<String> typed, String title) {
		List<String> words = words(title);
		List<String> wanted = typed.stream().flatMap(word -> words(word).stream()).toList();
		if (wanted.isEmpty() || wanted.size() > words.size()) {
			return 0;
		}
		boolean begins = true;
		for (int i = 0; i < wanted.size(); i++) {
			begins &= words.get(i).startsWith(wanted.get(i));
		}
		return begins ? 2 : wanted.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one))) ? 1 : 0;
	}

	private static List<String> words(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		return Stream.of(plain.split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
	}
}
