package dev.lectern.deck;

import java.util.List;
import java.util.Objects;

/**
 * How reveal.js is set up for a course: what its published page says, or reveal.js's own defaults where it says nothing.
 *
 * @param separators what splits a deck
 * @param stage      the logical slide size
 * @param centred    whether slides are centred vertically ({@code center} of {@code Reveal.initialize})
 * @param theme      the name of reveal.js's theme, such as {@code night}
 * @param styleSheets the page's own style sheets in their order, as written there: relative to the course folder, or with a scheme
 * @param reveal     the version of reveal.js the site ships, such as {@code 5.1.0}
 * @param plugins    what the page draws that is no HTML: {@link #MATH}, {@link #MERMAID}
 */
public record Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal, List<String> plugins) {

	/** The page sets formulas, by KaTeX or MathJax. */
	public static final String MATH = "math";

	/** The page draws Mermaid diagrams. */
	public static final String MERMAID = "mermaid";

	/** What a plain reveal.js page does that sets nothing. */
	public static final Profile DEFAULT = new Profile(Separators.DEFAULT, Stage.DEFAULT, true, "black", List.of(), "6.0.2");

	/** What {@code Slides.init} pages mean: the settings of that script, whose page names none of them. */
	public static final Profile SLIDES_INIT = new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", Separators.DEFAULT.notes()),
			new Stage(1920, 1080, 0.05), false, "night", List.of(), "5.1.0");

	public Profile {
		Objects.requireNonNull(separators);
		Objects.requireNonNull(stage);
		Objects.requireNonNull(theme);
		styleSheets = List.copyOf(styleSheets);
		Objects.requireNonNull(reveal);
		plugins = List.copyOf(plugins);
	}

	/** A page without plugins that draw. */
	public Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal) {
		this(separators, stage, centred, theme, styleSheets, reveal, List.of());
	}

	/** The same page with another version of reveal.js. */
	public Profile withReveal(String version) {
		return new Profile(separators, stage, centred, theme, styleSheets, version, plugins);
	}

	/** The logical slide size, in CSS pixels; the margin is the share of the display that stays empty around it. */
	public record Stage(int width, int height, double margin) {

		/** reveal.js's defaults (config.js of 5.1.0 and 6.0.2). */
		public static final Stage DEFAULT = new Stage(960, 700, 0.04);

		public Stage {
			if (width <= 0 || height <= 0) {
				throw new IllegalArgumentException("Not a stage: " + width + " x " + height);
			}
		}
	}
}
