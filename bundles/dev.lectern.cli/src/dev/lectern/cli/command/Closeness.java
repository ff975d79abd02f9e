package dev.lectern.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses what somebody meant who wrote a name that does not exist. */
public final class Closeness {

	private Closeness() {
	}

	/** The names, those first that take the fewest inserted, removed or replaced characters to get to; case counts for nothing, equals keep their order. */
	public static List<String> sorted(List<String> names, String written) {
		return names.stream().sorted(Comparator.comparingInt(name -> distance(name.toLowerCase(Locale.ROOT), written.toLowerCase(Locale.ROOT)))).toList();
	}

	private static int distance(String a, String b) {
		int[] above = new int[b.length() + 1];
		for (int column = 0; column <= b.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= a.length(); row++) {
			int[] current = new int[b.length() + 1];
			current[0] = row;
			for (int column = 1; column <= b.length(); column++) {
				int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
				current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
			}
			above = current;
		}
		return above[b.length()];
	}
}
