package dev.lectern.workspace.internal.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.Problem;

/**
 * What one check of a course found.
 *
 * @param problems in the course's order
 * @param files    the files there were; empty for a course that cannot be read
 * @param markers  the problems by the ids of the markers that tell them
 */
public record CourseFound(List<Problem> problems, Optional<CourseFiles> files, Map<Long, Problem> markers) {

	/** Before the first check. */
	public static final CourseFound NOTHING = new CourseFound(List.of(), Optional.empty(), Map.of());

	public CourseFound {
		problems = List.copyOf(problems);
		markers = Map.copyOf(markers);
	}
}
