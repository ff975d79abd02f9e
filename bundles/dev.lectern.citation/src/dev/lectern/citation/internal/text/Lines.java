package dev.lectern.citation.internal.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Puts wrapped text on one line. */
public final class Lines {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Lines() {
	}

	/** @return without blanks around it, and one blank where there were several or a line's end */
	public static String joined(String text) {
		return BLANKS.matcher(text).replaceAll(" ").strip();
	}

	/** @param text null counts as blank */
	public static Optional<String> unlessBlank(String text) {
		return Optional.ofNullable(text).map(Lines::joined).filter(joined -> !joined.isEmpty());
	}
}
