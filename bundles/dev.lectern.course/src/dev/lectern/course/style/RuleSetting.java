package dev.lectern.course.style;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.lectern.course.Severity;

/**
 * What the findings of a rule weigh.
 *
 * @param rule      the rule's id
 * @param severity  empty when the rule is off
 * @param places    where this holds; everywhere when empty
 * @param languages the ids of the languages for which it holds; all when empty
 * @param reason    why, as the author says; may be empty
 */
public record RuleSetting(String rule, Optional<Severity> severity, List<Place> places, Set<String> languages, String reason) {

	public RuleSetting {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		places = List.copyOf(places);
		languages = Set.copyOf(languages);
		Objects.requireNonNull(reason);
	}

	/**
	 * Slides of chapters.
	 *
	 * @param chapters   ids
	 * @param firstSlide from 1
	 * @param lastSlide  inclusive; {@link Integer#MAX_VALUE} for the end of the chapter
	 */
	public record Place(Set<String> chapters, int firstSlide, int lastSlide) {

		public Place {
			chapters = Set.copyOf(chapters);
		}
	}
}
