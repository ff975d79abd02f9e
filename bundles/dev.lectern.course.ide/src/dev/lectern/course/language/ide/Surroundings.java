package dev.lectern.course.language.ide;

import java.util.List;
import java.util.Set;

/**
 * What is around a course file and helps to write it.
 *
 * @param chapters those the course had when it was read, and what is known of them
 * @param rules    every rule a course can set
 * @param files    the files of the course's folder, relative to it, with {@code /}; among them decks that the file does not list
 * @param styles   paths of course files that can be imported, relative to the folder of the file that is written
 */
public record Surroundings(List<Known> chapters, List<Known> rules, Set<String> files, List<String> styles) {

	/** Nothing is known. */
	public static final Surroundings NONE = new Surroundings(List.of(), List.of(), Set.of(), List.of());

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
		files = Set.copyOf(files);
		styles = List.copyOf(styles);
	}

	/** Surroundings without files. */
	public Surroundings(List<Known> chapters, List<Known> rules) {
		this(chapters, rules, Set.of(), List.of());
	}
}
