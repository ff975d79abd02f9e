package dev.lectern.ui.deck.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What entries that are in two outlines say and hold in the later one. Any thread: of a deck of thousands of slides, finding it out takes longer than the UI thread
 * should.
 *
 * @param before       the earlier outline
 * @param after        the later one
 * @param restructured entries whose entries below differ
 * @param relabelled   entries that say something else, in reading order
 */
record OutlineDiff(OutlineTree before, OutlineTree after, List<OutlineKey> restructured, List<OutlineKey> relabelled) {

	static OutlineDiff between(OutlineTree before, OutlineTree after) {
		OutlineDiff diff = new OutlineDiff(before, after, new ArrayList<>(), new ArrayList<>());
		after.roots().forEach(diff::compare);
		return diff;
	}

	private void compare(OutlineKey key) {
		if (before.contains(key)) {
			if (!before.row(key).equals(after.row(key))) {
				relabelled.add(key);
			}
			if (!before.children(key).equals(after.children(key))) {
				restructured.add(key);
			}
		}
		after.children(key).forEach(this::compare);
	}

	/**
	 * The entries to take out of a list, as few as possible, so that inserting alone makes another list of it: those that are gone, and those that moved.
	 *
	 * @return in the order in which they are shown
	 */
	static List<OutlineKey> leaving(List<OutlineKey> shown, List<OutlineKey> wanted) {
		int shortest = Math.min(shown.size(), wanted.size());
		int begin = 0;
		while (begin < shortest && shown.get(begin).equals(wanted.get(begin))) {
			begin++;
		}
		int end = 0;
		while (end < shortest - begin && shown.get(shown.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
			end++;
		}
		return leavingBetween(shown.subList(begin, shown.size() - end), wanted.subList(begin, wanted.size() - end));
	}

	private static List<OutlineKey> leavingBetween(List<OutlineKey> shown, List<OutlineKey> wanted) {
		Map<OutlineKey, Integer> places = new HashMap<>();
		for (int i = 0; i < wanted.size(); i++) {
			places.put(wanted.get(i), i);
		}
		int[] targets = shown.stream().mapToInt(key -> places.getOrDefault(key, -1)).toArray();
		Set<Integer> staying = longestAscent(targets);
		List<OutlineKey> leaving = new ArrayList<>();
		for (int i = 0; i < targets.length; i++) {
			if (!staying.contains(i)) {
				leaving.add(shown.get(i));
			}
		}
		return leaving;
	}

	/** The indices of the longest ascending part of distinct numbers; negative numbers are left out. */
	private static Set<Integer> longestAscent(int[] numbers) {
		int[] lowestEnds = new int[numbers.length];
		int[] endIndices = new int[numbers.length];
		int[] previous = new int[numbers.length];
		int longest = 0;
		for (int i = 0; i < numbers.length; i++) {
			if (numbers[i] >= 0) {
				int length = -Arrays.binarySearch(lowestEnds, 0, longest, numbers[i]) - 1;
				lowestEnds[length] = numbers[i];
				endIndices[length] = i;
				previous[i] = length == 0 ? -1 : endIndices[length - 1];
				longest = Math.max(longest, length + 1);
			}
		}
		Set<Integer> ascent = new HashSet<>();
		for (int i = longest == 0 ? -1 : endIndices[longest - 1]; i >= 0; i = previous[i]) {
			ascent.add(i);
		}
		return ascent;
	}
}
