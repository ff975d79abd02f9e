package dev.lectern.course;

import java.util.List;

import dev.lectern.deck.Profile;

/** The words that reveal.js 5.1.0 and 6.0.2 know, where a setting is one of a few. */
public final class RevealWords {

	/** The themes it comes with (css/theme). */
	public static final List<String> THEMES = List.of("beige", "black", "black-contrast", "blood", "dracula", "league", "moon", "night", "serif", "simple", "sky",
			"solarized", "white", "white-contrast", "white_contrast_compact_verbatim_headers");

	/** How slides and backgrounds follow one another. */
	public static final List<String> TRANSITIONS = List.of("none", "fade", "slide", "convex", "concave", "zoom");

	/** How fast. */
	public static final List<String> TRANSITION_SPEEDS = List.of("default", "fast", "slow");

	/** How slides are numbered. */
	public static final List<String> SLIDE_NUMBERS = List.of("none", "h.v", "h/v", "c", "c/t");

	/** What the preview can draw that is no HTML. */
	public static final List<String> PLUGINS = List.of(Profile.KATEX, Profile.MATHJAX, Profile.MERMAID);

	/** The versions that Lectern brings along. */
	public static final List<String> VERSIONS = List.of("5.1.0", "6.0.2");

	private RevealWords() {
	}
}
