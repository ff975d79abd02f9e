package dev.lectern.check;

import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/**
 * Something that can be wrong with a slide, a deck or a course. Implementations are immutable, read no files and may be called from any thread.
 */
public sealed interface Rule {

	/** What is wrong, after the name of its area: {@code deck.separator-in-fence}. Never changes, for it stands in baselines and settings. */
	String id();

	/** How bad it is unless a course says otherwise. */
	Severity severity();

	/** Whether its findings can come with fixes. */
	default boolean fixable() {
		return false;
	}

	/** Looks at one slide; what it finds depends on nothing but the slide's text, the deck's profile and language, the conventions and the papers known, neighbours and place excepted. */
	non-sealed interface OfSlide extends Rule {

		/** @param deck where the slide stands, for its profile, language and conventions, and the papers known */
		void check(Slide slide, CheckedDeck deck, Findings findings);
	}

	/** Looks at a whole deck. */
	non-sealed interface OfDeck extends Rule {

		void check(CheckedDeck deck, Findings findings);
	}

	/** Looks at all decks of a course together. */
	non-sealed interface OfCourse extends Rule {

		void check(LoadedCourse course, CourseFiles files, CourseFindings findings);
	}
}
