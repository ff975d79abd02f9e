package dev.lectern.ui.course.internal.language.fix;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ServiceCaller;

import dev.lectern.check.Problem;
import dev.lectern.course.CourseProblem;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** What markers of open courses tell of. */
final class CourseMarkers {

	private CourseMarkers() {
	}

	/** The open course a marker belongs to. */
	static Optional<OpenCourse> course(IMarker marker) {
		OpenCourse[] found = new OpenCourse[1];
		ServiceCaller.callOnce(CourseMarkers.class, OpenCourses.class, courses -> found[0] = courses.courseOf(marker.getResource()).orElse(null));
		return Optional.ofNullable(found[0]);
	}

	/** The deck that the marker's problem is about. */
	static Optional<CourseProblem.Subject> subject(OpenCourse course, IMarker marker) {
		return course.problem(marker).flatMap(Problem::subject);
	}
}
