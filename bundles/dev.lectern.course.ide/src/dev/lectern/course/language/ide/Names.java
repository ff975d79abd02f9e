package dev.lectern.course.language.ide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names as authors write them. */
public final class Names {

	private static final String WORD = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.+-]*"; //$NON-NLS-1$

	private Names() {
	}

	/** The name that is meant, without quotation marks. */
	public static String unquoted(String written) {
		return written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"") //$NON-NLS-1$ //$NON-NLS-2$
				? written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1") //$NON-NLS-1$ //$NON-NLS-2$
				: written;
	}

	/** How to write a name: as a word where that is possible. */
	public static String written(String name) {
		return name.matches(WORD) ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The names somebody may have meant, nearest first, at most three. */
	public static List<String> like(String misspelt, Stream<String> known) {
		int most = Math.max(2, misspelt.length() / 3);
		record Near(String name, int distance) {
		}
		return known.distinct().map(name -> new Near(name, distance(misspelt, name, most))).filter(near -> near.distance <= most)
				.sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(3).map(Near::name).toList();
	}

	/* How many letters have to be changed, added or taken out; soon given up beyond the bound. */
	private static int distance(String a, String b, int most) {
		if (Math.abs(a.length() - b.length()) > most) {
			return most + 1;
		}
		int[] before = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] now = new int[b.length() + 1];
			now[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
				now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
			}
			before = now;
		}
		return before[b.length()];
	}
}
