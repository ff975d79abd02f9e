package dev.lectern.page;

import java.util.regex.Pattern;

import dev.lectern.deck.Slide;

/** Slides with style sheets in them: these hold for the whole deck, as they do on the site, wherever in it somebody is. */
public final class SlideStyles {

	private static final Pattern SHEET = Pattern.compile("(?i)<(?:style|link)[\\s/>]");

	private SlideStyles() {
	}

	/** Whether there may be one in this slide. Renders it when its text looks like it: not for the UI thread. One that cannot be rendered has none. */
	public static boolean in(Slide slide) {
		if (!SHEET.matcher(slide.content().text()).find()) {
			return false;
		}
		try {
			return SHEET.matcher(slide.html()).find();
		} catch (RuntimeException | StackOverflowError e) {
			return false;
		}
	}
}
