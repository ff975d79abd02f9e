package dev.lectern.course;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something odd about a course or one of its files that did not keep it from being read.
 *
 * @param rule      what is wrong, such as {@code course.deck-missing}
 * @param severity  how bad it is
 * @param file      relative to the course folder, with {@code /}; empty for the folder itself
 * @param line      from 1; what concerns a whole file is at 1:1
 * @param column    from 1, in UTF-16 units
 * @param endLine   the line of the end
 * @param endColumn the column of the end, exclusive
 * @param message   for people, in the language of {@link java.util.Locale#getDefault()} when the course was read
 * @param fixes     what can be done about it; none of them is sure
 * @param subject   the deck it is about where that is none it stands in, such as one that is missing
 */
public record CourseProblem(String rule, Severity severity, String file, int line, int column, int endLine, int endColumn, String message, List<CourseFix> fixes,
		Optional<Subject> subject) {

	public CourseProblem {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(file);
		Objects.requireNonNull(message);
		fixes = List.copyOf(fixes);
		Objects.requireNonNull(subject);
		if (line < 1 || column < 1 || endLine < line || endLine == line && endColumn < column) {
			throw new IllegalArgumentException("Not a place: " + line + ":" + column + " to " + endLine + ":" + endColumn);
		}
	}

	/** A problem that its author has to solve alone. */
	public CourseProblem(String rule, Severity severity, String file, int line, int column, int endLine, int endColumn, String message) {
		this(rule, severity, file, line, column, endLine, endColumn, message, List.of(), Optional.empty());
	}

	/**
	 * A deck that need not be there.
	 *
	 * @param chapter  its chapter's name, which no chapter of the course need have
	 * @param language its language's id; empty for the chapter in every language
	 */
	public record Subject(String chapter, Optional<String> language) {

		public Subject {
			Objects.requireNonNull(chapter);
			Objects.requireNonNull(language);
		}
	}

	/** A problem of a whole file, or of the folder. */
	static CourseProblem ofFile(String rule, Severity severity, String file, String message) {
		return new CourseProblem(rule, severity, file, 1, 1, 1, 1, message);
	}
}
