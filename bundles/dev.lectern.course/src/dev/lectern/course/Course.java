package dev.lectern.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.lectern.course.style.HouseStyle;
import dev.lectern.deck.Profile;

/**
 * The shape of a course: which decks there should be and how reveal.js shows them. A value; reading an unchanged folder again gives an equal one.
 *
 * @param folder    absolute
 * @param title     never empty
 * @param profile   how reveal.js is set up, for all chapters that say nothing of their own
 * @param languages at least one, in the course's order; exactly one is the source
 * @param chapters  at least one, in the course's order
 * @param origin    what told this shape
 * @param parts     what chapters are gathered in; a chapter need not be in one
 * @param style     the conventions of its house
 * @param problems  what was odd, in the order it was found
 */
public record Course(Path folder, String title, Profile profile, List<Language> languages, List<Chapter> chapters, Origin origin, List<Part> parts,
		HouseStyle style, List<CourseProblem> problems) {

	public Course {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(title);
		Objects.requireNonNull(profile);
		languages = List.copyOf(languages);
		chapters = List.copyOf(chapters);
		Objects.requireNonNull(origin);
		parts = List.copyOf(parts);
		Objects.requireNonNull(style);
		problems = List.copyOf(problems);
	}

	/** A course without parts and conventions, as pages and folders tell it. */
	public Course(Path folder, String title, Profile profile, List<Language> languages, List<Chapter> chapters, Origin origin, List<CourseProblem> problems) {
		this(folder, title, profile, languages, chapters, origin, List.of(), HouseStyle.NONE, problems);
	}

	/** The language the others are translated from. */
	public Language source() {
		return languages.stream().filter(Language::source).findFirst().orElseThrow();
	}

	/** Every deck there should be: chapter by chapter, in each language. */
	public Stream<DeckFile> decks() {
		return chapters.stream().flatMap(chapter -> chapter.decks().values().stream());
	}

	/** How reveal.js is set up for a deck. */
	public Profile profile(DeckFile deck) {
		return profile(deck.path());
	}

	/**
	 * How reveal.js is set up for a deck.
	 *
	 * @param path the deck's, relative to the folder; for any other file it is the profile of the course
	 */
	public Profile profile(String path) {
		return chapters.stream().filter(chapter -> chapter.decks().values().stream().anyMatch(deck -> deck.path().equals(path))).findFirst()
				.map(chapter -> chapter.own().over(profile)).orElse(profile);
	}

	/** Where a deck is on the disk. */
	public Path locate(DeckFile deck) {
		return folder.resolve(deck.path());
	}
}
