package dev.lectern.course.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.course.RevealWords;
import dev.lectern.deck.Profile;

/** Which reveal.js a page uses, with which theme, style sheets and plugins: what the addresses and scripts on it tell. */
public final class PageLibraries {

	/** A version of reveal.js in an address; group 1. */
	public static final Pattern VERSION = Pattern.compile("(?i)reveal\\.?js(?:@|/)[v^~=]*([0-9]+(?:\\.[0-9]+){0,2}(?:-[0-9A-Za-z.]+)?)(?=[/\"'`\\s?#]|$)");
	private static final Pattern THEME = Pattern.compile("(?:^|.*/)theme/([A-Za-z0-9_-]+?)(?:\\.min)?\\.css(?:[?#].*)?");
	private static final Pattern FRAMEWORK = Pattern.compile("(?:^|.*/)(?:reveal|reset)(?:\\.min)?\\.css(?:[?#].*)?");

	/* The first one that a page names. Plain RevealMath is the plugin for MathJax (plugin/math/plugin.js of 5.1.0 and 6.0.2). */
	private static final List<Map.Entry<Pattern, String>> FORMULAS = List.of(
			Map.entry(Pattern.compile("\\bRevealMath\\s*\\.\\s*KaTeX\\b"), Profile.KATEX),
			Map.entry(Pattern.compile("\\bRevealMath\\s*\\.\\s*MathJax"), Profile.MATHJAX),
			Map.entry(Pattern.compile("(?i)\\bkatex\\b"), Profile.KATEX),
			Map.entry(Pattern.compile("(?i)\\bmathjax|\\bRevealMath\\b|/plugin/math\\b"), Profile.MATHJAX));

	private static final Pattern MERMAID = Pattern.compile("(?i)mermaid");

	private PageLibraries() {
	}

	public static Optional<String> revealVersion(Page page) {
		return page.sources().stream().map(VERSION::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
	}

	public static Optional<String> theme(Page page) {
		return page.styleSheets().stream().map(PageLibraries::theme).flatMap(Optional::stream).findFirst();
	}

	/** The style sheets that are not part of reveal.js itself: a preview brings those along. */
	public static List<String> ownSheets(Page page) {
		return page.styleSheets().stream().filter(PageLibraries::isOwn).toList();
	}

	/** Which of the plugins the page names that draw what is no HTML; see {@link Profile#plugins}. */
	public static List<String> plugins(Page page) {
		Stream<String> formulas = FORMULAS.stream().filter(plugin -> isNamed(plugin.getKey(), page)).map(Map.Entry::getValue).limit(1);
		return Stream.concat(formulas, isNamed(MERMAID, page) ? Stream.of(Profile.MERMAID) : Stream.empty()).toList();
	}

	private static boolean isNamed(Pattern plugin, Page page) {
		return page.sources().stream().anyMatch(plugin.asPredicate());
	}

	/** Whether a style sheet is none of reveal.js's. */
	public static boolean isOwn(String styleSheet) {
		return theme(styleSheet).isEmpty() && !FRAMEWORK.matcher(styleSheet).matches();
	}

	/** The theme of reveal.js that a style sheet is. */
	public static Optional<String> theme(String styleSheet) {
		Matcher found = THEME.matcher(styleSheet);
		return found.matches() && RevealWords.THEMES.contains(found.group(1)) ? Optional.of(found.group(1)) : Optional.empty();
	}
}
