package dev.lectern.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How reveal.js is set up for a course, or for one deck of it: what its published page says, or reveal.js's own defaults where it says nothing.
 *
 * @param separators   what splits a deck
 * @param stage        the logical slide size
 * @param centred      whether slides are centred vertically ({@code center} of {@code Reveal.initialize})
 * @param theme        the name of reveal.js's theme, such as {@code night}
 * @param styleSheets  the page's own style sheets in their order, as written there: relative to the course folder, or with a scheme
 * @param reveal       the version of reveal.js the site ships, such as {@code 5.1.0}
 * @param plugins      what the page draws that is no HTML: {@link #KATEX} or {@link #MATHJAX}, {@link #MERMAID}
 * @param presentation what there is around the slides and between them
 * @param content      how what is in slides is shown
 * @param attributes   what the page's section that names the deck has for its slides, in its order: the markdown plugin forwards it to each slide, or to the
 *                     stack of slides ({@code getForwardedAttributes} and {@code slidify} in plugin/markdown of 5.1.0 and 6.0.2)
 */
public record Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal, List<String> plugins,
		Presentation presentation, Content content, Map<String, String> attributes) {

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
		Objects.requireNonNull(content);
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
	}

	/** A page that shows what is in slides as reveal.js does, and whose sections forward nothing. */
	public Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal, List<String> plugins,
			Presentation presentation) {
		this(separators, stage, centred, theme, styleSheets, reveal, plugins, presentation, Content.DEFAULT, Map.of());
	}

	/** A page that leaves reveal.js's presentation as it is. */
	public Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal, List<String> plugins) {
		this(separators, stage, centred, theme, styleSheets, reveal, plugins, Presentation.DEFAULT);
	}

	/** A page without plugins that draw. */
	public Profile(Separators separators, Stage stage, boolean centred, String theme, List<String> styleSheets, String reveal) {
		this(separators, stage, centred, theme, styleSheets, reveal, List.of());
	}

	/** The same page for a deck that is split otherwise. */
	public Profile withSeparators(Separators other) {
		return new Profile(other, stage, centred, theme, styleSheets, reveal, plugins, presentation, content, attributes);
	}

	/** The same page with slides of another size. */
	public Profile withStage(Stage other) {
		return new Profile(separators, other, centred, theme, styleSheets, reveal, plugins, presentation, content, attributes);
	}

	/** The same page with slides that are centred vertically, or are not. */
	public Profile withCentred(boolean other) {
		return new Profile(separators, stage, other, theme, styleSheets, reveal, plugins, presentation, content, attributes);
	}

	/** The same page in another of reveal.js's themes. */
	public Profile withTheme(String other) {
		return new Profile(separators, stage, centred, other, styleSheets, reveal, plugins, presentation, content, attributes);
	}

	/** The same page with other style sheets of its own. */
	public Profile withStyleSheets(List<String> other) {
		return new Profile(separators, stage, centred, theme, other, reveal, plugins, presentation, content, attributes);
	}

	/** The same page with another version of reveal.js. */
	public Profile withReveal(String version) {
		return new Profile(separators, stage, centred, theme, styleSheets, version, plugins, presentation, content, attributes);
	}

	/** The same page with other plugins that draw. */
	public Profile withPlugins(List<String> other) {
		return new Profile(separators, stage, centred, theme, styleSheets, reveal, other, presentation, content, attributes);
	}

	/** The same page with something else around its slides. */
	public Profile withPresentation(Presentation other) {
		return new Profile(separators, stage, centred, theme, styleSheets, reveal, plugins, other, content, attributes);
	}

	/** The same page that shows otherwise what is in slides. */
	public Profile withContent(Content other) {
		return new Profile(separators, stage, centred, theme, styleSheets, reveal, plugins, presentation, other, attributes);
	}

	/** The same page for a deck whose section has other attributes for its slides. */
	public Profile withAttributes(Map<String, String> other) {
		return new Profile(separators, stage, centred, theme, styleSheets, reveal, plugins, presentation, content, other);
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

	/**
	 * How what is in slides is shown.
	 *
	 * @param display       the CSS display of a slide's section
	 * @param fragments     whether fragments come one by one; else all are there
	 * @param markdown      what becomes of Markdown
	 * @param autoAnimation what happens between slides that are to be animated into each other
	 */
	public record Content(String display, boolean fragments, Markdown markdown, AutoAnimation autoAnimation) {

		/** reveal.js's defaults (config.js of 5.1.0 and 6.0.2). */
		public static final Content DEFAULT = new Content("block", true, Markdown.DEFAULT, AutoAnimation.DEFAULT);

		public Content {
			Objects.requireNonNull(display);
			Objects.requireNonNull(markdown);
			Objects.requireNonNull(autoAnimation);
		}
	}

	/**
	 * What the markdown plugin does with Markdown besides splitting it ({@code markdown} of {@code Reveal.initialize}). Slides' HTML shows it; titles, tokens and
	 * links stay as they are written.
	 *
	 * @param animatedLists whether every list item that Markdown makes is a fragment ({@code animateLists})
	 * @param breaks        whether a line's end within a paragraph is a line break ({@code breaks})
	 * @param smartypants   whether straight quotation marks become curly ones, rows of hyphens dashes, and three dots an ellipsis ({@code smartypants})
	 */
	public record Markdown(boolean animatedLists, boolean breaks, boolean smartypants) {

		/** The plugin's defaults, in 5.1.0 and 6.0.2. */
		public static final Markdown DEFAULT = new Markdown(false, false, false);
	}

	/**
	 * How slides are animated into each other, where they do not say so themselves.
	 *
	 * @param wanted    whether they are at all
	 * @param duration  in seconds
	 * @param easing    a CSS easing function
	 * @param unmatched whether elements fade in that the slide before does not have
	 */
	public record AutoAnimation(boolean wanted, double duration, String easing, boolean unmatched) {

		/** reveal.js's defaults (config.js of 5.1.0 and 6.0.2). */
		public static final AutoAnimation DEFAULT = new AutoAnimation(true, 1, "ease", true);

		public AutoAnimation {
			Objects.requireNonNull(easing);
		}
	}
}
