package dev.lectern.ui.citation.papers;

import dev.lectern.citation.Citation;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;

/**
 * Where a course cites a paper, as the deck was saved.
 *
 * @param slide      from 1
 * @param slideTitle what the slide is called; may be empty
 * @param line       from 1
 * @param nth        how many citations of the same paper stand before it in the deck: finds it again in a text that was changed since
 * @param citation   its ranges are offsets into the saved text
 */
public record Occurrence(Chapter chapter, Language language, DeckFile deck, int slide, String slideTitle, int line, int nth, Citation citation) {
}
