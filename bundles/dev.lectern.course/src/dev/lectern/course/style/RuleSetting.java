package dev.lectern.course.style;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
	 * Whether this holds for what was found somewhere.
	 *
	 * @param chapter  its id; empty for what belongs to no deck, for which only settings without places hold
	 * @param slide    from 1; empty for a deck as a whole, for which settings of some slides do not hold
	 * @param language the deck's; empty for what belongs to none, for which only settings without languages hold
	 */
	public boolean holds(Optional<String> chapter, OptionalInt slide, Optional<String> language) {
		boolean spoken = languages.isEmpty() || language.filter(languages::contains).isPresent();
		return spoken && (places.isEmpty() || chapter.isPresent() && places.stream().anyMatch(place -> place.covers(chapter.get(), slide)));
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

		private boolean covers(String chapter, OptionalInt slide) {
			boolean allSlides = firstSlide <= 1 && lastSlide == Integer.MAX_VALUE;
			return (chapters.isEmpty() || chapters.contains(chapter)) && (allSlides || slide.isPresent() && firstSlide <= slide.getAsInt() && slide.getAsInt() <= lastSlide);
		}
	}
}
