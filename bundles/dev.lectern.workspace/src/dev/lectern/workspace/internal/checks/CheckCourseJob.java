package dev.lectern.workspace.internal.checks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.FolderFiles;
import dev.lectern.check.Problem;
import dev.lectern.check.Rule;
import dev.lectern.check.RuleFailure;
import dev.lectern.check.Rules;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.workspace.CourseWideJob;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Runs all rules over a course as it was read last, then brings its markers in line. */
public final class CheckCourseJob extends CourseWideJob {

	private static final String UNREADABLE = "course.unreadable"; //$NON-NLS-1$

	private final OpenCourse course;
	private final Consumer<CourseFound> found;
	private final Runnable done;
	private final List<Rule> rules = Rules.all();
	private final RepeatedCheck check = new RepeatedCheck(rules, CheckCourseJob::log);
	private final ProblemMarkers markers;

	/**
	 * @param resources the resource a problem is about, by the problem's file
	 * @param found     takes the outcome, before anybody hears of the markers; called in the job's thread with the workspace locked
	 * @param done      told in the job's thread once the markers are in line
	 */
	public CheckCourseJob(OpenCourse course, Function<String, IResource> resources, Consumer<CourseFound> found, Runnable done) {
		super(NLS.bind(Messages.Checking, course.project().getName()));
		this.course = course;
		this.found = found;
		this.done = done;
		markers = new ProblemMarkers(course.project(), resources, rules);
	}

	/**
	 * Checks the course as it is now; one that is going on for an earlier state is given up.
	 *
	 * @param delay how long to wait for more of the same kind, in milliseconds
	 */
	public void checkAgain(long delay) {
		cancel();
		schedule(delay);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == OpenCourses.CHECKING;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		try {
			if (course.project().isAccessible()) {
				Optional<LoadedCourse> loaded = course.loaded();
				Optional<CourseFiles> files = loaded.isPresent() ? Optional.of(FolderFiles.of(course.folder(), monitor::isCanceled)) : Optional.empty();
				List<Problem> problems = loaded.map(one -> check.check(one, files.get(), monitor::isCanceled)).orElseGet(this::unreadable);
				markers.tell(problems, told -> found.accept(new CourseFound(problems, files, told)), monitor);
				done.run();
			}
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.warning(NLS.bind(Messages.Files_Unreadable, course.folder(), e.getMessage()), e);
		} catch (CoreException e) {
			// closed, or a file deleted, while it was checked: a course that is still open is read and checked again because of that change
			return e.getStatus().getCode() == IResourceStatus.RESOURCE_NOT_FOUND ? Status.OK_STATUS : e.getStatus();
		}
	}

	private List<Problem> unreadable() {
		return course.failure().map(message -> new Problem(UNREADABLE, Severity.ERROR, message, "", Optional.empty(), 1, 1, 1, 1, //$NON-NLS-1$
				OptionalInt.empty(), Optional.empty(), List.of())).stream().toList();
	}

	private static void log(RuleFailure failure) {
		ILog.of(CheckCourseJob.class).error(failure.getMessage(), failure);
	}
}
