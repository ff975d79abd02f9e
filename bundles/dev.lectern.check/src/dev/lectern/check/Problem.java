package dev.lectern.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/**
 * Something to put right, with its place.
 *
 * @param rule      the rule's id
 * @param severity  how bad it is in this course
 * @param message   for the author
 * @param file      relative to the course folder, with {@code /}; empty for the folder itself
 * @param range     in the text of a deck; empty for other files, and for a deck as a whole
 * @param line      from 1
 * @param column    from 1, in UTF-16 units
 * @param endLine   the line of the end
 * @param endColumn the column of the end, exclusive
 * @param slide     the slide's index in its deck, from 1
 * @param language  the language of the deck
 * @param fixes     what can be done about it, best first
 * @param subject   the deck it is about where that is none it stands in, such as one that is missing
 */
public record Problem(String rule, Severity severity, String message, String file, Optional<SourceRange> range, int line, int column, int endLine, int endColumn,
		OptionalInt slide, Optional<String> language, List<Fix> fixes, Optional<CourseProblem.Subject> subject) {

	public Problem {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		Objects.requireNonNull(file);
		Objects.requireNonNull(range);
		Objects.requireNonNull(slide);
		Objects.requireNonNull(language);
		fixes = List.copyOf(fixes);
		Objects.requireNonNull(subject);
	}

	/** A problem of the place it stands at. */
	public Problem(String rule, Severity severity, String message, String file, Optional<SourceRange> range, int line, int column, int endLine, int endColumn,
			OptionalInt slide, Optional<String> language, List<Fix> fixes) {
		this(rule, severity, message, file, range, line, column, endLine, endColumn, slide, language, fixes, Optional.empty());
	}

	/** The same with another severity. */
	public Problem weighing(Severity other) {
		return other == severity ? this : new Problem(rule, other, message, file, range, line, column, endLine, endColumn, slide, language, fixes, subject);
	}
}
