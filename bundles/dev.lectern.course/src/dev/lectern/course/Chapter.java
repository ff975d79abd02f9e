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
 * @param own   how it is published apart from the others
 */
public record Chapter(String id, Map<String, DeckFile> decks, ChapterProfile own) {

	public Chapter {
		Objects.requireNonNull(id);
		decks = Collections.unmodifiableMap(new LinkedHashMap<>(decks));
		Objects.requireNonNull(own);
	}

	/** A chapter that is published as the course is. */
	public Chapter(String id, Map<String, DeckFile> decks) {
		this(id, decks, ChapterProfile.NONE);
	}
}
