package dev.lectern.ui.citation.papers;

import dev.lectern.citation.MalformedCitation;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;

/**
 * Where a course says what is meant as a paper and is none, as the deck was saved.
 *
 * @param citation its range is of offsets into the saved text
 */
public record MalformedOccurrence(Language language, DeckFile deck, MalformedCitation citation) {
}
