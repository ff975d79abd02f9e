package dev.lectern.ui.preview.internal.trust;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Pattern;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;
import dev.lectern.page.HtmlTag;

/**
 * Finds slides whose HTML would run or frame something: scripts, frames and embedded objects, event handlers, {@code javascript:} addresses, and the attributes for
 * which reveal.js makes frames. Safe to use from any thread; renders slides that could have such, so not for the UI thread. A slide is looked at once while its text stays the same.
 */
public final class ActiveContent {

	private static final String ELEMENTS = "script|iframe|frame|object|embed";
	private static final String FRAMED_BACKGROUND = "data-background-iframe";
	private static final String FRAMED_LINK = "data-preview-link";
	private static final Pattern SUSPECT = Pattern
			.compile("(?i)<(?:" + ELEMENTS + ")\\b|\\bon[a-z]+\\s*=|javascript:|" + FRAMED_BACKGROUND + '|' + FRAMED_LINK);

	private final Map<SlideContent, Boolean> known = Collections.synchronizedMap(new WeakHashMap<>());

	/** Whether anything in the deck would run if it could. */
	public boolean isIn(Deck deck) {
		return deck.slides().stream().anyMatch(slide -> known.computeIfAbsent(slide.content(), content -> isIn(slide)));
	}

	private static boolean isIn(Slide slide) {
		return SUSPECT.matcher(slide.content().text()).find()
				&& (slide.attributes().entrySet().stream().anyMatch(attribute -> runs(attribute.getKey(), attribute.getValue())) || isIn(slide.html()));
	}

	static boolean isIn(String html) {
		return HtmlTag.in(html).stream().anyMatch(tag -> tag.name().matches(ELEMENTS)
				|| tag.attributes().entrySet().stream().anyMatch(attribute -> runs(attribute.getKey(), attribute.getValue())));
	}

	private static boolean runs(String attribute, String value) {
		return switch (attribute.toLowerCase(Locale.ROOT)) {
		case FRAMED_BACKGROUND -> !value.isBlank();
		case FRAMED_LINK -> !value.equals("false");
		default -> attribute.matches("(?i)on[a-z]+") || value.strip().regionMatches(true, 0, "javascript:", 0, "javascript:".length());
		};
	}
}
