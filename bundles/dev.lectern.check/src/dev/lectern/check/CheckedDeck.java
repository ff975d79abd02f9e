package dev.lectern.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.citation.SlideCitations;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
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
 * @param course   the decks of the course as they were read last, in its order, this one among them; empty where nothing else is known. Not for rules of slides, whose findings are kept
 *                 while the slide stays the same
 */
public record CheckedDeck(Deck deck, DeckFile file, String language, String chapter, CourseFiles files, Conventions conventions,
		SlideCitations citations, List<CourseDeck> course) {

	public CheckedDeck {
		Objects.requireNonNull(deck);
		Objects.requireNonNull(file);
		Objects.requireNonNull(language);
		Objects.requireNonNull(chapter);
		Objects.requireNonNull(files);
		Objects.requireNonNull(conventions);
		Objects.requireNonNull(citations);
		course = List.copyOf(course);
	}

	/** A deck of which nothing was read before, in a course of which nothing else is known. */
	public CheckedDeck(Deck deck, DeckFile file, String language, String chapter, CourseFiles files, Conventions conventions) {
		this(deck, file, language, chapter, files, conventions, new SlideCitations(), List.of());
	}

	/** A deck of a course without conventions. */
	public CheckedDeck(Deck deck, DeckFile file, String language, String chapter, CourseFiles files) {
		this(deck, file, language, chapter, files, Conventions.NONE);
	}

	/** All decks of a course that could be read, in its order. */
	public static Stream<CheckedDeck> all(LoadedCourse course, CourseFiles files) {
		Conventions conventions = Conventions.of(course.course());
		List<CourseDeck> all = CourseDeck.of(course);
		return all.stream().flatMap(each -> each.deck().map(deck -> of(deck, each, all, files, conventions)).stream());
	}

	/**
	 * A snapshot of a deck of a course.
	 *
	 * @param deck what it says now, which need not be what was read
	 * @param file one of the course's
	 * @return empty when no chapter of the course has the file, or when it did not exist
	 */
	public static Optional<CheckedDeck> of(Deck deck, DeckFile file, LoadedCourse course, CourseFiles files) {
		List<CourseDeck> all = CourseDeck.of(course);
		return all.stream().filter(each -> each.file().equals(file)).findFirst().map(each -> of(deck, each, all, files, Conventions.of(course.course())));
	}

	private static CheckedDeck of(Deck deck, CourseDeck place, List<CourseDeck> all, CourseFiles files, Conventions conventions) {
		return new CheckedDeck(deck, place.file(), place.file().language(), place.chapter(), files, conventions, new SlideCitations(), all);
	}

	/** The same place with another snapshot. */
	public CheckedDeck with(Deck other) {
		return new CheckedDeck(other, file, language, chapter, files, conventions, new SlideCitations(), course);
	}

	/** The same with what was read of slides before. */
	CheckedDeck with(SlideCitations before) {
		return new CheckedDeck(deck, file, language, chapter, files, conventions, before, course);
	}

	public String text() {
		return deck.text();
	}

	public Profile profile() {
		return deck.profile();
	}
}
