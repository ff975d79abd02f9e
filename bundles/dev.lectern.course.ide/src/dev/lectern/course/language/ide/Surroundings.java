package dev.lectern.course.language.ide;

import java.util.List;

/**
 * What is around a course file and helps to write it.
 *
 * @param chapters what decks are on the disk, listed in the file or not, in a natural order
 * @param rules    every rule a course can set
 * @param styles   paths of course files that can be imported, relative to the folder of the file that is written
 */
public record Surroundings(List<Known> chapters, List<Known> rules, List<String> styles) {

	/** Nothing is known. */
	public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());

	/**
	 * A name that can be written.
	 *
	 * @param title       in a few words; may be empty
	 * @param explanation in sentences; may be empty
	 */
	public record Known(String name, String title, String explanation) {
	}

	public Surroundings {
		chapters = List.copyOf(chapters);
		rules = List.copyOf(rules);
		styles = List.copyOf(styles);
	}

	/** Surroundings without other course files. */
	public Surroundings(List<Known> chapters, List<Known> rules) {
		this(chapters, rules, List.of());
	}
}
