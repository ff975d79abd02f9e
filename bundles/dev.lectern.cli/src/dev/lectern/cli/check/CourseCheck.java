package dev.lectern.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.check.FolderFiles;
import dev.lectern.check.FolderTooLargeException;
import dev.lectern.check.Problem;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Course;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;

/** Reads a course and collects what everybody finds in it. */
final class CourseCheck {

	/**
	 * What was found.
	 *
	 * @param problems those asked for that are new, in the course's order
	 * @param known    how many more the baseline knows
	 */
	record Outcome(LoadedCourse course, FolderFiles files, List<Problem> problems, int known) {
	}

	private final Course course;
	private final List<ProblemSource> sources;
	private final Selection selection;
	private final Baseline baseline;
	private final ProgressLine progress;

	CourseCheck(Course course, List<ProblemSource> sources, Selection selection, Baseline baseline, ProgressLine progress) {
		this.course = course;
		this.sources = sources;
		this.selection = selection;
		this.baseline = baseline;
		this.progress = progress;
	}

	/** Looks at what is on the disk now. */
	Outcome run() throws CommandFailure {
		LoadedCourse loaded = LoadedCourse.load(course, () -> false, (done, total, path) -> progress.tell(Texts.get("check.progress.reading", done, total, path)));
		FolderFiles files = files();
		List<Problem> found = new ArrayList<>();
		for (ProblemSource source : sources) {
			source.find(loaded, files, selection, progress).stream().filter(selection::includes).forEach(found::add);
		}
		found.sort(CourseOrder.of(course));
		List<Problem> fresh = baseline.without(found, problem -> deck(loaded, problem));
		return new Outcome(loaded, files, fresh, found.size() - fresh.size());
	}

	private FolderFiles files() throws CommandFailure {
		try {
			return FolderFiles.of(course.folder(), () -> false);
		} catch (FolderTooLargeException e) {
			throw new CommandFailure(Texts.get("check.folderTooLarge", course.folder(), e.limit()), e);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("check.filesUnreadable", course.folder(), Reasons.of(e)), e);
		}
	}

	private static Optional<Deck> deck(LoadedCourse course, Problem problem) {
		return course.course().decks().filter(file -> file.path().equals(problem.file())).findFirst().flatMap(course::deck);
	}
}
