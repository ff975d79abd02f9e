package dev.lectern.deck.internal.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what closes a delimiter, the way marked does: from the opener it walks once over the later runs of the same character, counting what opens and what
 * closes, and never looks back. (CommonMark pairs from the closers.) Delimiters inside are read afterwards, on their own.
 */
final class DelimiterScan {

	private enum Flank {
		CLOSES, OPENS, BOTH, NEITHER
	}

	private record Run(int start, int length, Flank flank) {

		/** What it adds to the delimiters that are open, at the least. */
		int change() {
			return switch (flank) {
				case OPENS -> length;
				case BOTH, CLOSES -> -length;
				case NEITHER -> 0;
			};
		}
	}

	/**
	 * All runs of one character.
	 *
	 * @param open   how many delimiters are open before each run, and at last behind the last one, had none been passed over
	 * @param lowest the lowest number of open ones behind a run or any after it
	 */
	private record Runs(List<Run> all, int[] open, int[] lowest) {

		static Runs of(List<Run> all) {
			int[] open = new int[all.size() + 1];
			int[] lowest = new int[all.size()];
			for (int i = 0; i < all.size(); i++) {
				open[i + 1] = open[i] + all.get(i).change();
			}
			for (int i = all.size() - 1; i >= 0; i--) {
				lowest[i] = i + 1 < all.size() ? Math.min(open[i + 1], lowest[i + 1]) : open[i + 1];
			}
			return new Runs(all, open, lowest);
		}

		/** Whether as many delimiters as that can be closed by a run or those after it; walking over them tells. */
		boolean mayClose(int first, int length) {
			return first < all.size() && length + lowest[first] - open[first] <= 0;
		}

		int firstAfter(int from) {
			int low = 0;
			int high = all.size();
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (all.get(middle).start < from) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low;
		}
	}

	private final DelimiterRules rules;
	private final String masked;
	private final Map<Character, Runs> runs = new HashMap<>();

	DelimiterScan(DelimiterRules rules, String masked) {
		this.rules = rules;
		this.masked = masked;
	}

	/** The emphasis that a run of stars or underscores opens, given where and how long it is. */
	Optional<DelimiterSpan> emphasis(char delimiter, int at, int length) {
		int left = length;
		int passed = 0;
		Runs later = runs(delimiter);
		int first = later.firstAfter(orphanSkipped(at + length, delimiter));
		if (!later.mayClose(first, length)) {
			return Optional.empty();
		}
		for (Run run : later.all.subList(first, later.all.size())) {
			switch (run.flank) {
				case NEITHER -> {
					continue;
				}
				case OPENS -> {
					left += run.length;
					continue;
				}
				case BOTH -> {
					if (length % 3 != 0 && (length + run.length) % 3 == 0) {
						passed += run.length;
						continue;
					}
				}
				case CLOSES -> {
					// closes
				}
			}
			left -= run.length;
			if (left <= 0) {
				int used = Math.min(run.length, run.length + left + passed);
				int each = Math.min(length, used) % 2 == 1 ? 1 : 2;
				return Optional.of(new DelimiterSpan(at, run.start + used - each, each));
			}
		}
		return Optional.empty();
	}

	/** What a run closes that has exactly the opener's length. */
	Optional<DelimiterSpan> pair(char delimiter, int at, int length) {
		int left = length;
		Runs later = runs(delimiter);
		for (Run run : later.all.subList(later.firstAfter(at + length), later.all.size())) {
			if (run.length == length && run.flank != Flank.NEITHER) {
				left += run.flank == Flank.OPENS ? length : -length;
				if (left <= 0) {
					return Optional.of(new DelimiterSpan(at, run.start, length));
				}
			}
		}
		return Optional.empty();
	}

	/** Passes over the one star in {@code __a*b__}, or underscore in {@code **a_b**}, right behind an opener; where to go on from. */
	private int orphanSkipped(int from, char delimiter) {
		char other = delimiter == '*' ? '_' : '*';
		int pair = plainEnd(from);
		if (!isAt(pair, other) || !isAt(pair + 1, other)) {
			return from;
		}
		int orphan = plainEnd(pair + 2);
		if (!isAt(orphan, delimiter)) {
			return from;
		}
		int end = plainEnd(orphan + 1);
		return isAt(end, other) && isAt(end + 1, other) ? end : from;
	}

	private int plainEnd(int from) {
		int i = from;
		while (i < masked.length() && (masked.charAt(i) != '*' && masked.charAt(i) != '_' || rules.isEscaped(masked, i))) {
			i++;
		}
		return i;
	}

	private boolean isAt(int index, char c) {
		return index < masked.length() && masked.charAt(index) == c;
	}

	private Runs runs(char delimiter) {
		return runs.computeIfAbsent(delimiter, all -> Runs.of(found(all)));
	}

	private List<Run> found(char delimiter) {
		List<Run> found = new ArrayList<>();
		int start = masked.indexOf(delimiter);
		while (start >= 0) {
			int end = start;
			while (isAt(end, delimiter)) {
				end++;
			}
			found.add(new Run(start, end - start, flank(start, end, delimiter)));
			start = masked.indexOf(delimiter, end);
		}
		return found;
	}

	private Flank flank(int start, int end, char delimiter) {
		if (start == 0) {
			return Flank.NEITHER;
		}
		int before = masked.codePointBefore(start);
		boolean escaped = rules.isEscaped(masked, start - 1);
		boolean spaceBefore = !escaped && Characters.isSpace(before);
		boolean punctuationBefore = !escaped && rules.isPunctuation(before, delimiter);
		int after = end < masked.length() ? masked.codePointAt(end) : ' ';
		if (Characters.isSpace(after)) {
			return spaceBefore ? Flank.NEITHER : Flank.CLOSES;
		}
		if (rules.isPunctuation(after, delimiter)) {
			return spaceBefore ? Flank.OPENS : punctuationBefore ? Flank.BOTH : Flank.CLOSES;
		}
		if (spaceBefore || punctuationBefore) {
			return Flank.OPENS;
		}
		return delimiter == '_' ? Flank.NEITHER : Flank.BOTH;
	}
}
