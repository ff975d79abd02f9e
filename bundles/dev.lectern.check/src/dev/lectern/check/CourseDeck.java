package dev.lectern.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;

/**
 * A deck of a course that rules look at from another one.
 *
 * @param chapter its chapter's id
 * @param file    where it stands; there is such a file
 * @param deck    what was read last; empty where it could not be read
 */
public record CourseDeck(String chapter, DeckFile file, Optional<Deck> deck) {

	public CourseDeck {
		Objects.requireNonNull(chapter);
		Objects.requireNonNull(file);
		Objects.requireNonNull(deck);
	}

	/** All of a course, chapter by chapter. */
	static List<CourseDeck> of(LoadedCourse course) {
		return course.course().chapters().stream()
				.flatMap(chapter -> chapter.decks().values().stream().filter(DeckFile::exists).map(file -> new CourseDeck(chapter.id(), file, course.deck(file)))).toList();
	}
}
