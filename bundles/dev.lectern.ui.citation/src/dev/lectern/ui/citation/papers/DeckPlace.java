package dev.lectern.ui.citation.papers;

import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;

import dev.lectern.course.Chapter;
import dev.lectern.course.Language;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourse;

/**
 * Where in a course the deck of a document stands, and what the course knows of papers.
 *
 * @param papers empty until the course's papers have been read
 */
public record DeckPlace(OpenCourse course, Chapter chapter, Language language, Optional<CitedPapers> papers) {

	/** Empty for a document nobody follows and for a deck of no open course. Answers from memory; for any thread. */
	public static Optional<DeckPlace> of(IDocument document) {
		DeckPlace[] found = new DeckPlace[1];
		ServiceCaller.callOnce(DeckPlace.class, DeckDocuments.class, decks -> decks.find(document).flatMap(deck -> deck.location())
				.ifPresent(place -> ServiceCaller.callOnce(DeckPlace.class, CoursePapers.class,
						papers -> found[0] = new DeckPlace(place.course(), place.chapter(), place.language(), papers.of(place.course())))));
		return Optional.ofNullable(found[0]);
	}
}
