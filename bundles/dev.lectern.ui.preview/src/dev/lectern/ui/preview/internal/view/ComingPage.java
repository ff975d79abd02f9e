package dev.lectern.ui.preview.internal.view;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import dev.lectern.workspace.OpenCourses;

/** A deck on its way into the page, for as long as which work on whole courses waits, see {@link dev.lectern.workspace.CourseWideJob}. For the UI thread. */
public final class ComingPage {

	/** A page that takes longer will not come, or not soon. */
	private static final int LONGEST_WAIT_SECONDS = 10;

	private CountDownLatch shown = new CountDownLatch(0);

	/** A deck is to be shown from now on. */
	public void isExpected() {
		isThere();
		shown = new CountDownLatch(1);
		Job waiting = new Waiting(shown);
		waiting.setSystem(true);
		waiting.schedule();
	}

	/** The page shows the deck, or there is none to show. */
	public void isThere() {
		shown.countDown();
	}

	private static final class Waiting extends Job {

		private final CountDownLatch shown;

		Waiting(CountDownLatch shown) {
			super("Show deck"); //$NON-NLS-1$
			this.shown = shown;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == OpenCourses.OPENING;
		}

		@Override
		protected void canceling() {
			shown.countDown();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				shown.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
				return Status.OK_STATUS;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return Status.CANCEL_STATUS;
			}
		}
	}
}
