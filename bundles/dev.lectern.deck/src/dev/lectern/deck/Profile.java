package dev.lectern.deck;

import java.util.List;
import java.util.Objects;

/**
 * How reveal.js is set up for a course: what its published page says, or reveal.js's own defaults where it says nothing.
 *
 * @param separators   what splits a deck
 * @param stage        the logical slide size
 * @param centred      whether slides are centred vertically ({@code center} of {@code Reveal.initialize})
 * @param theme        the name of reveal.js's theme, such as {@code night}
 * @param styleSheets  the page's own style sheets in their order, as written there: relative to the course folder, or with a scheme
 * @param reveal       the version of reveal.js the site ships, such as {@code 5.1.0}
 * @param plugins      what the page draws that is no HTML: {@link #KATEX} or {@link #MATHJAX}, {@link #MERMAID}
 * @param presentation what there is around the slides and between them
 */
public record Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal, List<String> plugins,
		Presentation presentation) {

	/** The page sets formulas by KaTeX. */
	public static final String KATEX = "katex";

	/** The page sets formulas by MathJax, of any version. */
	public static final String MATHJAX = "mathjax";

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
		Objects.requireNonNull(presentation);
	}

	/** A page that leaves reveal.js's presentation as it is. */
	public Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal, List<String> plugins) {
		this(separators, stage, centred, theme, styleSheets, reveal, plugins, Presentation.DEFAULT);
	}

	/** A page without plugins that draw. */
	public Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal) {
		this(separators, stage, centred, theme, styleSheets, reveal, List.of());
	}

	/** The same page with another version of reveal.js. */
	public Profile withReveal(String version) {
		return new Profile(separators, stage, centred, theme, styleSheets, version, plugins, presentation);
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

	/**
	 * What there is around the slides and between them, as {@code Reveal.initialize} has it. What a page says wrongly is for reveal.js to ignore, and so
	 * it is kept.
	 *
	 * @param transition           how one slide follows another, such as {@code slide} or {@code none}
	 * @param transitionSpeed      {@code default}, {@code fast} or {@code slow}
	 * @param backgroundTransition how one background follows another
	 * @param slideNumber          how slides are numbered: {@code h.v}, {@code h/v}, {@code c}, {@code c/t}; empty: not at all
	 * @param controls             whether there are arrows
	 * @param progress             whether there is a progress bar
	 * @param rightToLeft          whether slides follow each other from right to left ({@code rtl})
	 */
	public record Presentation(String transition, String transitionSpeed, String backgroundTransition, String slideNumber, boolean controls, boolean progress,
			boolean rightToLeft) {

		/** The numbering of {@code slideNumber: true}. */
		public static final String NUMBERED = "h.v";

		/** reveal.js's defaults (config.js of 5.1.0 and 6.0.2). */
		public static final Presentation DEFAULT = new Presentation("slide", "default", "fade", "", true, true, false);

		public Presentation {
			Objects.requireNonNull(transition);
			Objects.requireNonNull(transitionSpeed);
			Objects.requireNonNull(backgroundTransition);
			Objects.requireNonNull(slideNumber);
		}
	}
}
