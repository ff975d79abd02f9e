package dev.lectern.check;

import dev.lectern.course.DeckFile;

/** Takes what a rule finds in a course. */
public interface CourseFindings {

	/** Something at a place in a deck. */
	void report(DeckFile deck, Finding finding);

	/**
	 * Something about a file as a whole.
	 *
	 * @param file relative to the course folder, with {@code /}; empty for the folder itself
	 */
	void report(String file, String message);
}
