package dev.lectern.cli.check;

import java.util.SortedMap;

import dev.lectern.course.DeckFile;

/**
 * A deck with sure fixes.
 *
 * @param before its text as it was read
 * @param after  its text with the fixes
 * @param rules  how many problems of which rule were fixed
 */
record FixedDeck(DeckFile file, String before, String after, SortedMap<String, Integer> rules) {

	int count() {
		return rules.values().stream().mapToInt(Integer::intValue).sum();
	}
}
