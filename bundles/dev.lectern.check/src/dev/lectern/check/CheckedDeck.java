package dev.lectern.check;

import java.util.Objects;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

/**
 * A deck under the eyes of rules.
 *
 * @param deck     the snapshot
 * @param file     where it stands in the course
 * @param language its language's id
 * @param chapter  its chapter's id
 * @param files    the course's files
 * @param conventions the course's
 * @param citations what its slides cite
 */
public record CheckedDeck(Deck deck, DeckFile file, String language, String chapter, CourseFiles files, Conventions conventions,
		SlideCitations citations) {

	public CheckedDeck {
		Objects.requireNonNull(deck);
		Objects.requireNonNull(file);
		Objects.requireNonNull(language);
		Objects.requireNonNull(chapter);
		Objects.requireNonNull(files);
		Objects.requireNonNull(conventions);
		Objects.requireNonNull(citations);
	}

	/** A deck of which nothing was read before. */
	public CheckedDeck(Deck deck, DeckFile file, String language, String chapter, CourseFiles files, Conventions conventions) {
		this(deck, file, language, chapter, files, conventions, new SlideCitations());
	}

	/** A deck of a course without conventions. */
	public CheckedDeck(Deck deck, DeckFile file, String language, String chapter, CourseFiles files) {
		this(deck, file, language, chapter, files, Conventions.NONE);
	}

	/** The same place with another snapshot. */
	public CheckedDeck with(Deck other) {
		return new CheckedDeck(other, file, language, chapter, files, conventions);
	}

	public String text() {
		return deck.text();
	}

	public Profile profile() {
		return deck.profile();
	}
}
