package dev.lectern.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/**
 * What is said of how a chapter is published, apart from the other chapters of its course.
 *
 * @param separators what splits its decks, when it is not what splits the others
 * @param attributes what the page's section has for its slides; see {@link Profile#attributes}
 */
public record ChapterProfile(Optional<Separators> separators, Map<String, String> attributes) {

	/** As the course is. */
	public static final ChapterProfile NONE = new ChapterProfile(Optional.empty(), Map.of());

	public ChapterProfile {
		Objects.requireNonNull(separators);
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
	}

	/** What makes the profile of a chapter from that of its course. */
	static ChapterProfile between(Profile course, Profile chapter) {
		return new ChapterProfile(Optional.of(chapter.separators()).filter(own -> !own.equals(course.separators())), chapter.attributes());
	}

	/** The profile of the chapter. */
	Profile over(Profile course) {
		return course.withSeparators(separators.orElse(course.separators())).withAttributes(attributes);
	}
}
