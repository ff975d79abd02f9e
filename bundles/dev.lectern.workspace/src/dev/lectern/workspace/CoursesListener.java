package dev.lectern.workspace;

import java.util.Set;

/** Hears of courses; called on a job's thread where nothing else is said. */
public interface CoursesListener {

	/** A course was opened or closed. */
	void coursesChanged();

	/** A course was read again. */
	void courseChanged(OpenCourse course);

	/** A course was checked again; its markers are in line. */
	default void courseChecked(OpenCourse course) {
		// of no interest to most
	}

	/**
	 * Files came, went or have other content of which the course is not made: style sheets, pictures and the like. Told at once, on the thread that changed them, with
	 * the workspace locked; must not block.
	 *
	 * @param files relative to the course folder, with {@code /}
	 */
	default void filesChanged(OpenCourse course, Set<String> files) {
		// of no interest to most
	}
}
