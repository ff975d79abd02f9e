package dev.lectern.course.style;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The slides with which a chapter ends, after its content.
 *
 * @param chapters those that end like this; every chapter when empty
 * @param sections in their order
 */
public record Ending(Set<String> chapters, List<Section> sections) {

	public Ending {
		chapters = Set.copyOf(chapters);
		sections = List.copyOf(sections);
	}

	/**
	 * One or more slides with one title.
	 *
	 * @param name     as the file calls it
	 * @param optional whether a chapter may do without
	 * @param titles   how its first slide's title reads, by language id; a language that is not named is not looked at
	 */
	public record Section(String name, boolean optional, Map<String, Title> titles) {

		public Section {
			Objects.requireNonNull(name);
			titles = Map.copyOf(titles);
		}
	}

	/** How a slide's title reads. */
	public sealed interface Title {

		/** Exactly so, surrounding space apart. */
		record Words(String text) implements Title {
		}

		/** A JavaScript regular expression found in it. */
		record Pattern(String expression) implements Title {
		}
	}
}
