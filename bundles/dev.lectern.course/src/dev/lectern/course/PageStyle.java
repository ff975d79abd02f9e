package dev.lectern.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.course.page.Page;
import dev.lectern.deck.Profile;

/** Which reveal.js a page uses, and how it looks. */
final class PageStyle {

	private static final Pattern VERSION = Pattern.compile("(?i)reveal\\.?js(?:@|/)[v^~=]*([0-9]+(?:\\.[0-9]+){0,2}(?:-[0-9A-Za-z.]+)?)(?=[/\"'`\\s?#]|$)");
	private static final Pattern THEME = Pattern.compile("(?:^|.*/)theme/([A-Za-z0-9_-]+?)(?:\\.min)?\\.css(?:[?#].*)?");
	private static final Pattern FRAMEWORK = Pattern.compile("(?:^|.*/)(?:reveal|reset)(?:\\.min)?\\.css(?:[?#].*)?");

	private static final Map<String, Pattern> PLUGINS = new TreeMap<>(Map.of(
			Profile.MATH, Pattern.compile("(?i)\\bkatex\\b|\\bmathjax|\\bRevealMath\\b|/plugin/math\\b"),
			Profile.MERMAID, Pattern.compile("(?i)mermaid")));

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
		return PLUGINS.entrySet().stream().filter(plugin -> page.sources().stream().anyMatch(plugin.getValue().asPredicate())).map(Map.Entry::getKey).toList();
	}

	private static Optional<String> theme(String styleSheet) {
		Matcher found = THEME.matcher(styleSheet);
		return found.matches() && THEMES.contains(found.group(1)) ? Optional.of(found.group(1)) : Optional.empty();
	}
}
