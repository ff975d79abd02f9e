package dev.lectern.course.language.comparison;

import java.util.List;

import dev.lectern.course.CourseFix;

/**
 * Something that the course file and the page say differently.
 *
 * @param offset in the course file's text
 * @param fixes  for the page, for the course file, or for both
 */
public record Difference(int offset, int length, String message, List<CourseFix> fixes) {

	public Difference {
		fixes = List.copyOf(fixes);
	}
}
