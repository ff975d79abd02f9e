package dev.lectern.course.language.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two lists of names, each of which a list has once: which are in one only, and which stand elsewhere. */
final class Sequences {

	/** Takes the differences; an index of -1 is the place before the first. */
	interface Found {

		/** One that only the first list has; it belongs after that one of the second. */
		void onlyInFirst(int index, int afterInSecond);

		/** One that only the second list has; it belongs after that one of the first. */
		void onlyInSecond(int index, int afterInFirst);

		/** One that stands elsewhere in the second list; moving it in either list after what it follows in the other makes an end of it. */
		void elsewhere(int inFirst, int inSecond, int afterInFirst, int afterInSecond);
	}

	private final List<String> first;
	private final List<String> second;
	private final Set<String> common;

	private Sequences(List<String> first, List<String> second) {
		this.first = first;
		this.second = second;
		common = common();
	}

	static void compare(List<String> first, List<String> second, Found found) {
		new Sequences(first, second).compare(found);
	}

	private void compare(Found found) {
		for (int i = 0; i < first.size(); i++) {
			String name = first.get(i);
			if (!second.contains(name)) {
				found.onlyInFirst(i, second.indexOf(before(first, i)));
			} else if (!common.contains(name)) {
				int j = second.indexOf(name);
				found.elsewhere(i, j, first.indexOf(before(second, j)), second.indexOf(before(first, i)));
			}
		}
		for (int j = 0; j < second.size(); j++) {
			if (!first.contains(second.get(j))) {
				found.onlyInSecond(j, first.indexOf(before(second, j)));
			}
		}
	}

	/** The nearest name before a place that both lists have in the same order; null when there is none. */
	private String before(List<String> names, int place) {
		for (int i = place - 1; i >= 0; i--) {
			if (common.contains(names.get(i))) {
				return names.get(i);
			}
		}
		return null;
	}

	/** As many names as can be that both lists have in the same order. */
	private Set<String> common() {
		int[][] length = new int[first.size() + 1][second.size() + 1];
		for (int i = first.size() - 1; i >= 0; i--) {
			for (int j = second.size() - 1; j >= 0; j--) {
				length[i][j] = first.get(i).equals(second.get(j)) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		List<String> names = new ArrayList<>();
		for (int i = 0, j = 0; i < first.size() && j < second.size();) {
			if (first.get(i).equals(second.get(j))) {
				names.add(first.get(i));
				i++;
				j++;
			} else if (length[i + 1][j] >= length[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return new HashSet<>(names);
	}
}
