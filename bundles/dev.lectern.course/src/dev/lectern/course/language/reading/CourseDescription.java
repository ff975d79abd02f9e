package dev.lectern.course.language.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Language;
import dev.lectern.course.Part;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.deck.Profile;

/**
 * What a course file says. A value, but for the changes of profiles.
 *
 * @param title     empty when it says none
 * @param languages in their order, exactly one of them the source; empty when it names none
 * @param pattern   of decks' paths, with {@code {language}} and {@code {chapter}}
 * @param chapters  in their order; empty when it names none
 * @param parts     with those of the chapters that are in one
 * @param profile   puts what it says of reveal.js over a profile
 * @param style     the conventions of the file and of what it imports
 * @param problems  in the order of their places
 */
public record CourseDescription(String title, List<Language> languages, String pattern, List<Described> chapters, List<Part> parts, UnaryOperator<Profile> profile,
		HouseStyle style, List<CourseProblem> problems) {

	public CourseDescription {
		languages = List.copyOf(languages);
		chapters = List.copyOf(chapters);
		parts = List.copyOf(parts);
		problems = List.copyOf(problems);
	}

	/**
	 * A chapter.
	 *
	 * @param decks   paths relative to the course's folder, by language id, in the course's order; a language is left out that has no deck
	 * @param profile puts what it says of how the chapter is split over a profile
	 */
	public record Described(String id, Map<String, String> decks, UnaryOperator<Profile> profile) {

		public Described {
			decks = Collections.unmodifiableMap(new LinkedHashMap<>(decks));
		}
	}
}
