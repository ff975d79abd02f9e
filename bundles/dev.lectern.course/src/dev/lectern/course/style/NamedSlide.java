package dev.lectern.course.style;

import java.util.Objects;
import java.util.Set;

/**
 * A slide that a course's file names by its number, and where the file does. Lines and columns are as in {@link dev.lectern.course.CourseProblem}.
 *
 * @param chapter   the chapter's id
 * @param slide     from 1
 * @param languages of the decks that are meant; all when empty
 * @param file      relative to the course folder
 */
public record NamedSlide(String chapter, int slide, Set<String> languages, String file, int line, int column, int endLine, int endColumn) {

	public NamedSlide {
		Objects.requireNonNull(chapter);
		languages = Set.copyOf(languages);
		Objects.requireNonNull(file);
	}
}
