package dev.lectern.ui.deck.typing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Enter does at a place in a line of a list or a quotation.
 *
 * @param removed  how many characters before the caret go
 * @param newLine  whether a line's end is written
 * @param inserted what comes then
 */
record ContinuedLine(int removed, boolean newLine, String inserted) {

	private static final Pattern PREFIX = Pattern
			.compile("(?<quote>[ \\t]*(?:>[ \\t]?)*)(?:(?<bullet>[-*+])|(?<number>\\d{1,9})(?<dot>[.)]))?(?<gap>[ \\t]+)?(?<task>\\[[ xX]\\][ \\t]+)?"); //$NON-NLS-1$
	private static final Pattern RULE = Pattern.compile("[ \\t]*(?:>[ \\t]?)*(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})"); //$NON-NLS-1$

	/**
	 * The rule: in an item or a quotation the next line begins like this one, numbers count on; on an item without text Enter ends the list
	 * instead.
	 *
	 * @param line   the line without its end
	 * @param column the caret in it, from 0
	 * @return empty when Enter is just Enter
	 */
	static Optional<ContinuedLine> of(String line, int column) {
		Matcher prefix = PREFIX.matcher(line);
		if (!prefix.lookingAt() || RULE.matcher(line).matches()) {
			return Optional.empty();
		}
		String quote = prefix.group("quote"); //$NON-NLS-1$
		boolean item = prefix.group("gap") != null && (prefix.group("bullet") != null || prefix.group("number") != null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!item && quote.isBlank()) {
			return Optional.empty();
		}
		int text = item ? prefix.end() : quote.length();
		if (column < text) {
			return Optional.empty();
		}
		if (line.substring(text).isBlank()) {
			return Optional.of(new ContinuedLine(item ? column - quote.length() : column, false, "")); //$NON-NLS-1$
		}
		return Optional.of(new ContinuedLine(0, true, item ? quote + marker(prefix) : quote));
	}

	private static String marker(Matcher prefix) {
		String bullet = prefix.group("bullet"); //$NON-NLS-1$
		String sign = bullet != null ? bullet : Long.parseLong(prefix.group("number")) + 1 + prefix.group("dot"); //$NON-NLS-1$ //$NON-NLS-2$
		return sign + prefix.group("gap") + (prefix.group("task") == null ? "" : "[ ] "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
