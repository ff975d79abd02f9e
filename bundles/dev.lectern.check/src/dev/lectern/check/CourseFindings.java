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

	/**
	 * Something at a place in a file that is no deck.
	 *
	 * @param file    relative to the course folder, with {@code /}
	 * @param text    what it says, of which the finding's range is
	 * @param finding its fixes have a target
	 */
	void report(String file, String text, Finding finding);
}
