package dev.lectern.workspace;

/** Hears of courses; called on a job's thread. */
public interface CoursesListener {

	/** A course was opened or closed. */
	void coursesChanged();

	/** A course was read again. */
	void courseChanged(OpenCourse course);
}
