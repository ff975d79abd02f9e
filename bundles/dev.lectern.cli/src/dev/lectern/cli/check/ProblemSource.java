package dev.lectern.cli.check;

import java.util.List;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.Problem;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.course.LoadedCourse;

/** Somebody who finds problems in a course: the rules, or a browser that measures slides. */
public interface ProblemSource {

	/**
	 * All problems found, in any order.
	 *
	 * @param selection what is asked for; problems of other decks and rules are passed over afterwards, so looking at them is only a waste
	 * @throws CommandFailure when it cannot look, for a reason outside the program
	 */
	List<Problem> find(LoadedCourse course, CourseFiles files, Selection selection, ProgressLine progress) throws CommandFailure;
}
