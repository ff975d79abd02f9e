package dev.lectern.check.internal.deck;

import java.util.List;
import java.util.Optional;

/** The data attributes that reveal.js 5.1.0 and 6.0.2 and their plugins read from slides and elements (js and plugin folders, and the manual). */
final class KnownAttributes {

	private static final List<String> NAMES = List.of("data-auto-animate", "data-auto-animate-delay", "data-auto-animate-duration", "data-auto-animate-easing",
			"data-auto-animate-id", "data-auto-animate-restart", "data-auto-animate-unmatched", "data-autoplay", "data-autoslide", "data-background",
			"data-background-color", "data-background-gradient", "data-background-hash", "data-background-iframe", "data-background-image",
			"data-background-interactive", "data-background-opacity", "data-background-position", "data-background-repeat", "data-background-size",
			"data-background-transition", "data-background-video", "data-background-video-loop", "data-background-video-muted", "data-fragment-index", "data-id",
			"data-ignore", "data-line-numbers", "data-ln-start-from", "data-markdown", "data-name", "data-noescape", "data-notes", "data-preload", "data-prevent-swipe",
			"data-preview-fit", "data-preview-image", "data-preview-link", "data-preview-video", "data-separator", "data-separator-notes", "data-separator-vertical",
			"data-src", "data-state", "data-timing", "data-transition", "data-transition-speed", "data-trim", "data-visibility");
	private static final int SHORTEST = "data-".length() + 5;
	private static final int LONG = "data-".length() + 8;

	private KnownAttributes() {
	}

	/** The only known name that differs from this one by a slip: a letter or two in long names, one in shorter ones, none in short ones. */
	static Optional<String> meantBy(String name) {
		if (name.length() < SHORTEST || !name.startsWith("data-") || NAMES.contains(name)) {
			return Optional.empty();
		}
		int most = name.length() >= LONG ? 2 : 1;
		List<String> close = NAMES.stream().filter(known -> known.length() >= SHORTEST && distance(known, name) <= most).toList();
		List<String> closest = close.stream().filter(known -> close.stream().allMatch(other -> distance(known, name) <= distance(other, name))).toList();
		return closest.size() == 1 ? Optional.of(closest.getFirst()) : Optional.empty();
	}

	/** How many letters to insert, remove, replace or swap with their neighbour. */
	private static int distance(String a, String b) {
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
			}
		}
		return cost[a.length()][b.length()];
	}

	private static int step(int[][] cost, String a, String b, int i, int j) {
		int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
	}
}
