package dev.lectern.course.language.ide;

import java.util.List;

/**
 * What is around a course file and helps to write it.
 *
 * @param chapters what decks are on the disk, listed in the file or not, in a natural order
 * @param rules    every rule a course can set
 */
public record Surroundings(List<Known> chapters, List<Known> rules) {

	/** Nothing is known. */
	public static final Surroundings NONE = new Surroundings(List.of(), List.of());

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
	}
}
