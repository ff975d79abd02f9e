package dev.lectern.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.course.page.Literal;
import dev.lectern.course.page.Page;
import dev.lectern.deck.Profile;

/** Which reveal.js a page uses, and how it looks. */
final class PageStyle {

	private static final Pattern VERSION = Pattern.compile("(?i)reveal\\.?js(?:@|/)[v^~=]*([0-9]+(?:\\.[0-9]+){0,2}(?:-[0-9A-Za-z.]+)?)(?=[/\"'`\\s?#]|$)");
	private static final Pattern THEME = Pattern.compile("(?:^|.*/)theme/([A-Za-z0-9_-]+?)(?:\\.min)?\\.css(?:[?#].*)?");
	private static final Pattern FRAMEWORK = Pattern.compile("(?:^|.*/)(?:reveal|reset)(?:\\.min)?\\.css(?:[?#].*)?");

	/* The first one that a page names. Plain RevealMath is the plugin for MathJax (plugin/math/plugin.js of 5.1.0 and 6.0.2). */
	private static final List<Map.Entry<Pattern, String>> FORMULAS = List.of(
			Map.entry(Pattern.compile("\\bRevealMath\\s*\\.\\s*KaTeX\\b"), Profile.KATEX),
			Map.entry(Pattern.compile("\\bRevealMath\\s*\\.\\s*MathJax"), Profile.MATHJAX),
			Map.entry(Pattern.compile("(?i)\\bkatex\\b"), Profile.KATEX),
			Map.entry(Pattern.compile("(?i)\\bmathjax|\\bRevealMath\\b|/plugin/math\\b"), Profile.MATHJAX));

	private static final Pattern MERMAID = Pattern.compile("(?i)mermaid");

	/** The themes of reveal.js 5.1.0 and 6.0.2 (css/theme). */
	private static final Set<String> THEMES = Set.of("beige", "black", "black-contrast", "blood", "dracula", "league", "moon", "night", "serif", "simple", "sky",
			"solarized", "white", "white-contrast", "white_contrast_compact_verbatim_headers");

	private PageStyle() {
	}

	static Optional<String> revealVersion(Page page) {
		return page.sources().stream().map(VERSION::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
	}

	static Optional<String> theme(Page page) {
		return page.styleSheets().stream().map(PageStyle::theme).flatMap(Optional::stream).findFirst();
	}

	/** The style sheets that are not part of reveal.js itself: a preview brings those along. */
	static List<String> ownSheets(Page page) {
		return page.styleSheets().stream().filter(sheet -> theme(sheet).isEmpty() && !FRAMEWORK.matcher(sheet).matches()).toList();
	}

	/** Which of the plugins the page names that draw what is no HTML; see {@link Profile#plugins}. */
	static List<String> plugins(Page page) {
		Stream<String> formulas = FORMULAS.stream().filter(plugin -> isNamed(plugin.getKey(), page)).map(Map.Entry::getValue).limit(1);
		return Stream.concat(formulas, isNamed(MERMAID, page) ? Stream.of(Profile.MERMAID) : Stream.empty()).toList();
	}

	/** What a page sets of what there is around slides, or reveal.js's defaults. */
	static Profile.Presentation presentation(Optional<ScriptSettings> settings) {
		Profile.Presentation usual = Profile.Presentation.DEFAULT;
		return new Profile.Presentation(text(settings, "transition", usual.transition()), text(settings, "transitionSpeed", usual.transitionSpeed()),
				text(settings, "backgroundTransition", usual.backgroundTransition()), slideNumber(settings), flag(settings, "controls", usual.controls()),
				flag(settings, "progress", usual.progress()), flag(settings, "rtl", usual.rightToLeft()));
	}

	private static String slideNumber(Optional<ScriptSettings> settings) {
		return switch (settings.flatMap(all -> all.literal("slideNumber")).orElse(null)) {
		case Literal.Text format -> format.value();
		case Literal.Bool wanted -> wanted.value() ? Profile.Presentation.NUMBERED : "";
		case null -> "";
		case Literal other -> {
			settings.get().reportNotLiteral("slideNumber", other);
			yield "";
		}
		};
	}

	private static String text(Optional<ScriptSettings> settings, String name, String usual) {
		return settings.flatMap(all -> all.text(name)).orElse(usual);
	}

	private static boolean flag(Optional<ScriptSettings> settings, String name, boolean usual) {
		return settings.flatMap(all -> all.bool(name)).orElse(usual);
	}

	private static boolean isNamed(Pattern plugin, Page page) {
		return page.sources().stream().anyMatch(plugin.asPredicate());
	}

	private static Optional<String> theme(String styleSheet) {
		Matcher found = THEME.matcher(styleSheet);
		return found.matches() && THEMES.contains(found.group(1)) ? Optional.of(found.group(1)) : Optional.empty();
	}
}
