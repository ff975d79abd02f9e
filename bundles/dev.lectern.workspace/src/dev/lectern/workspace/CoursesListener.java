package dev.lectern.workspace;

/** Hears of courses; called on a job's thread. */
public interface CoursesListener {

	/** A course was opened or closed. */
	void coursesChanged();

	/** A course was read again. */
	void courseChanged(OpenCourse course);

	/** A course was checked again; its markers are in line. */
	default void courseChecked(OpenCourse course) {
		// of no interest to most
	}
}
