package dev.lectern.ui.preview.internal.live;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How somebody wants to look at a deck. The deck stays as it is.
 *
 * @param zoom  per cent of the stage's size; empty: all of the slide fits
 * @param theme the name of a theme of reveal.js; empty: the course's own
 * @param notes whether the speaker notes are shown
 */
public record PageLook(OptionalInt zoom, String theme, boolean notes) {

	private static final Pattern THEME = Pattern.compile("[A-Za-z0-9_-]*"); //$NON-NLS-1$

	/** As published, and all of it. */
	public static final PageLook PUBLISHED = new PageLook(OptionalInt.empty(), "", false); //$NON-NLS-1$

	public PageLook {
		Objects.requireNonNull(zoom);
		if (zoom.isPresent() && zoom.getAsInt() <= 0) {
			throw new IllegalArgumentException("No zoom: " + zoom); //$NON-NLS-1$
		}
		if (!THEME.matcher(theme).matches()) {
			throw new IllegalArgumentException("No theme: " + theme); //$NON-NLS-1$
		}
	}

	/** The same, at another zoom. */
	public PageLook withZoom(OptionalInt percent) {
		return new PageLook(percent, theme, notes);
	}

	/** The same, in another theme. */
	public PageLook withTheme(String name) {
		return new PageLook(zoom, name, notes);
	}

	/** The same, with or without notes. */
	public PageLook withNotes(boolean shown) {
		return new PageLook(zoom, theme, shown);
	}

	/** Tells the page to look so; in JSON. */
	String message() {
		String factor = zoom.isPresent() ? Double.toString(zoom.getAsInt() / 100.0) : "\"fit\""; //$NON-NLS-1$
		return "{\"look\":{\"theme\":\"" + theme + "\",\"notes\":" + notes + ",\"zoom\":" + factor + "}}"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
