package dev.lectern.deck.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * A deck as the plugin of a release of reveal.js rendered it, and as Lectern did: a canonical text for each slide, in reading order.
 */
record Rendering(Subject subject, String reveal, List<String> plugin, List<String> lectern) {

	private static final String NO_SLIDE = "(no such slide)";

	/** A slide that is not the same, counted from 1. */
	record Deviation(String subject, int slide, String reveal, String plugin, String lectern) {

		Place place() {
			return new Place(subject, slide, reveal);
		}

		@Override
		public String toString() {
			return place() + "\n--- reveal.js\n" + plugin + "\n+++ Lectern\n" + lectern + "\n";
		}
	}

	/** Where a deviation is. */
	record Place(String subject, int slide, String reveal) implements Comparable<Place> {

		@Override
		public int compareTo(Place other) {
			return toString().compareTo(other.toString());
		}

		@Override
		public String toString() {
			return "%s #%02d %s".formatted(subject, slide, reveal);
		}
	}

	int slides() {
		return Math.max(plugin.size(), lectern.size());
	}

	List<Deviation> deviations() {
		List<Deviation> found = new ArrayList<>();
		for (int i = 0; i < slides(); i++) {
			String theirs = i < plugin.size() ? plugin.get(i) : NO_SLIDE;
			String ours = i < lectern.size() ? lectern.get(i) : NO_SLIDE;
			if (!theirs.equals(ours)) {
				found.add(new Deviation(subject.name(), i + 1, reveal, theirs, ours));
			}
		}
		return found;
	}
}
