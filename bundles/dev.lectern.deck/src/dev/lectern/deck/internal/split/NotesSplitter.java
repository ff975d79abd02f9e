package dev.lectern.deck.internal.split;

import static dev.lectern.deck.regex.JavaScriptRegex.Flag.IGNORE_CASE;
import static dev.lectern.deck.regex.JavaScriptRegex.Flag.MULTILINE;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.SourceRange;
import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * Finds the speaker notes of slides, as {@code String.prototype.split} does when it gives exactly two parts: notes need a single marker, and an
 * expression with a capturing group, whose matches the parts would include, finds none. Immutable, thread-safe.
 */
public final class NotesSplitter {

	private final Pattern marker;

	/**
	 * @param notes what begins the notes
	 * @throws dev.lectern.deck.regex.RegexSyntaxException when it is no regular expression
	 */
	public NotesSplitter(String notes) {
		marker = JavaScriptRegex.compile(notes, MULTILINE, IGNORE_CASE);
	}

	/** The range of the only marker in a slide's text; what follows it are the notes. */
	public Optional<SourceRange> marker(String text) {
		Matcher matcher = marker.matcher(text);
		if (matcher.groupCount() > 0) {
			return Optional.empty();
		}
		SourceRange only = null;
		int from = 0;
		int partStart = 0;
		while (from < text.length() && matcher.find(from) && matcher.start() < text.length()) {
			if (matcher.end() == partStart) {
				from = matcher.start() + 1;
			} else if (only != null) {
				return Optional.empty();
			} else {
				only = SourceRange.between(matcher.start(), matcher.end());
				partStart = matcher.end();
				from = partStart;
			}
		}
		return Optional.ofNullable(only);
	}
}
