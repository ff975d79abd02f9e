package dev.lectern.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A chapter of a course.
 *
 * @param id    unique in the course, such as {@code chapter-1}
 * @param decks by language id; in the course's order; the languages of the course, those without a file included, but not those
 *              in which a course file says there is none
 */
public record Chapter(String id, Map<String, DeckFile> decks) {

	public Chapter {
		Objects.requireNonNull(id);
		decks = Collections.unmodifiableMap(new LinkedHashMap<>(decks));
	}
}
