package dev.lectern.course;

import java.util.Objects;

/**
 * A language of a course.
 *
 * @param id     as the course writes it, a BCP 47 tag as a rule; the name of its folder where it has one
 * @param label  what readers call it: as the page says, or the language's own name
 * @param source whether authors write in it and translators follow; true for exactly one language of a course
 */
public record Language(String id, String label, boolean source) {

	public Language {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
	}
}
