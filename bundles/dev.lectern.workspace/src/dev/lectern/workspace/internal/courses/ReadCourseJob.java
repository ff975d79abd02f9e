package dev.lectern.workspace.internal.courses;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.check.KnownRules;
import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;
import dev.lectern.workspace.internal.checks.CheckCourseJob;
import dev.lectern.workspace.internal.courses.WorkspaceCourse.Reading;

/** Reads one course: its page and all its decks; then the course is checked. One reading at a time. */
final class ReadCourseJob extends Job {

	/** How long to wait for more changes of the same kind, in milliseconds: a checkout of another branch touches every deck. */
	private static final long SETTLING = 100;

	private final WorkspaceCourse course;
	private final Consumer<OpenCourse> done;
	private final CheckCourseJob check;

	/**
	 * @param done    told when the course was read
	 * @param checked told when it was checked after that
	 */
	ReadCourseJob(WorkspaceCourse course, Consumer<OpenCourse> done, Consumer<OpenCourse> checked) {
		super(NLS.bind(Messages.Reading, course.project().getName()));
		this.course = course;
		this.done = done;
		check = new CheckCourseJob(course, course::resource, course::checked, () -> checked.accept(course));
	}

	WorkspaceCourse course() {
		return course;
	}

	void readSoon() {
		schedule(SETTLING);
	}

	/** Files that are no part of the reading came or went. */
	void checkSoon() {
		check.checkAgain(SETTLING);
	}

	void stop() {
		cancel();
		check.cancel();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == OpenCourses.READING;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			read(monitor);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	synchronized void read(IProgressMonitor monitor) {
		Reading reading = reading(monitor);
		course.read(reading);
		if (course.project().isAccessible()) {
			done.accept(course);
			check.checkAgain(0);
		}
	}

	private Reading reading(IProgressMonitor monitor) {
		try {
			Course shape = CourseReader.read(course.folder(), KnownRules.CATALOGUE);
			SubMonitor progress = SubMonitor.convert(monitor, (int) shape.decks().filter(DeckFile::exists).count());
			LoadedCourse loaded = LoadedCourse.load(shape, course.loaded(), monitor::isCanceled, (done, total, path) -> {
				progress.subTask(path);
				progress.worked(1);
			});
			return new Reading(Optional.of(loaded), Optional.empty());
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (CourseException e) {
			return new Reading(Optional.empty(), Optional.of(e.getMessage()));
		}
	}
}
