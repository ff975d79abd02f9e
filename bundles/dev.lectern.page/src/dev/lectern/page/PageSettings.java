package dev.lectern.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.lectern.deck.Profile;

/**
 * What a preview page is set up with when it is loaded. Decks with equal settings can be shown in one page, one after the other.
 *
 * @param language    the page's {@code lang}: a BCP 47 tag; empty for unknown
 * @param stage       the logical slide size
 * @param centred     whether slides are centred vertically
 * @param theme       the name of reveal.js's theme
 * @param styleSheets the course's own style sheets, as its page names them
 * @param colouring   which of them colours code, from 0, when one does
 * @param reveal      the version of reveal.js the site ships
 * @param plugins     what the site draws that is no HTML; see {@link Profile#plugins}
 * @param presentation what the site has around the slides and between them
 * @param content     how the site shows what is in slides
 * @param stack       the attributes of every stack of slides
 * @param arranged    whether the site's page begins with {@code Slides.init}, whose script arranges slides in its own way
 * @param stamps      whether the page tells when it has painted an update ({@link Report.Painted}), for those who measure
 */
public record PageSettings(String language, Profile.Stage stage, boolean centred, String theme, List<String> styleSheets, OptionalInt colouring, String reveal,
		List<String> plugins, Profile.Presentation presentation, Profile.Content content, Map<String, String> stack, boolean arranged, boolean stamps) {

	/** Themes for highlight.js, where its own packages and reveal.js keep them. */
	private static final Pattern COLOURING = Pattern.compile("(?i)(?:.*/)?(?:plugin/highlight|[^?#]*highlight[^?#]*/styles(?:/base16)?)/[^/?#]+\\.css(?:[?#].*)?");

	public PageSettings {
		Objects.requireNonNull(language);
		Objects.requireNonNull(stage);
		Objects.requireNonNull(theme);
		styleSheets = List.copyOf(styleSheets);
		Objects.requireNonNull(colouring);
		Objects.requireNonNull(reveal);
		plugins = List.copyOf(plugins);
		Objects.requireNonNull(presentation);
		Objects.requireNonNull(content);
		stack = Map.copyOf(stack);
	}

	/** @param language a course's id of a language, such as {@code zh} or {@code pt_BR}; empty for unknown */
	public static PageSettings of(Profile profile, String language) {
		return new PageSettings(tag(language), profile.stage(), profile.centred(), profile.theme(), profile.styleSheets(), colouring(profile.styleSheets()), profile.reveal(),
				profile.plugins(), profile.presentation(), profile.content(), profile.attributes(), false, false);
	}

	/** The same page, arranging slides or not. */
	public PageSettings withArrangement(boolean wanted) {
		return new PageSettings(language, stage, centred, theme, styleSheets, colouring, reveal, plugins, presentation, content, stack, wanted, stamps);
	}

	/** @param addresses where each of the style sheets is, in the same order */
	public PageSettings withStyleSheets(List<String> addresses) {
		return new PageSettings(language, stage, centred, theme, addresses, colouring, reveal, plugins, presentation, content, stack, arranged, stamps);
	}

	/** The same page, telling when it has painted. */
	public PageSettings stamped() {
		return new PageSettings(language, stage, centred, theme, styleSheets, colouring, reveal, plugins, presentation, content, stack, arranged, true);
	}

	private static OptionalInt colouring(List<String> styleSheets) {
		return IntStream.range(0, styleSheets.size()).filter(place -> COLOURING.matcher(styleSheets.get(place).strip()).matches()).reduce((earlier, later) -> later);
	}

	/* Plain "zh" leaves the choice of glyphs to the fonts' order, and a Japanese font often comes first; "zh-CN" asks for the Chinese ones. */
	private static String tag(String language) {
		Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
		if (locale.getLanguage().equals("zh") && locale.getCountry().isEmpty() && locale.getScript().isEmpty()) {
			return "zh-CN";
		}
		return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
	}
}
