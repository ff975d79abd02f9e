package dev.lectern.cli.check;

import java.util.List;
import java.util.function.Consumer;

import dev.lectern.check.Checker;
import dev.lectern.check.CourseFiles;
import dev.lectern.check.Excepted;
import dev.lectern.check.Problem;
import dev.lectern.check.RuleFailure;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.LoadedCourse;

/**
 * What rules find, and what was found while the course was read.
 *
 * @param excepted told of what does not count in this course
 */
record RuleProblems(Consumer<RuleFailure> failures, Consumer<Excepted> excepted) implements ProblemSource {

	@Override
	public List<Problem> find(LoadedCourse course, CourseFiles files, Selection selection, ProgressLine progress) {
		progress.tell(Texts.get("check.progress.rules"));
		return new Checker(selection.rules(), failures).check(course, files, () -> false, excepted);
	}
}
