package dev.lectern.workspace;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Works through all decks of a course. It begins when no course is being opened: somebody waits for the first deck of that one, and all decks together keep every
 * core busy for longer than one deck takes to come.
 */
public abstract class CourseWideJob extends Job {

	protected CourseWideJob(String name) {
		super(name);
	}

	/** What {@link Job#run} is for other jobs. */
	protected abstract IStatus work(IProgressMonitor monitor);

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			getJobManager().join(OpenCourses.OPENING, progress.split(1));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		}
		return work(progress.split(99));
	}
}
