package dev.lectern.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CourseWideJobTest {

	private final CountDownLatch opened = new CountDownLatch(1);
	private final CountDownLatch worked = new CountDownLatch(1);

	private final Job opening = new Job("open") {

		@Override
		public boolean belongsTo(Object family) {
			return family == OpenCourses.OPENING;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				opened.await();
				return Status.OK_STATUS;
			} catch (InterruptedException e) {
				return Status.CANCEL_STATUS;
			}
		}
	};

	private final Job work = new CourseWideJob("work") {

		@Override
		protected IStatus work(IProgressMonitor monitor) {
			worked.countDown();
			return Status.OK_STATUS;
		}
	};

	@AfterEach
	void endAll() throws InterruptedException {
		opened.countDown();
		opening.join();
		work.join();
	}

	@Test
	void beginsWhenNothingIsBeingOpened() throws InterruptedException {
		work.schedule();
		work.join();
		assertEquals(0, worked.getCount());
		assertTrue(work.getResult().isOK());
	}

	@Test
	void waitsForWhatIsBeingOpened() throws InterruptedException {
		opening.schedule();
		work.schedule();
		assertFalse(worked.await(300, TimeUnit.MILLISECONDS), "it did not wait");
		opened.countDown();
		work.join();
		assertEquals(0, worked.getCount());
	}

	@Test
	void canBeCancelledWhileItWaits() throws InterruptedException {
		opening.schedule();
		work.schedule();
		while (work.getState() != Job.RUNNING) {
			assertFalse(Thread.interrupted(), "it took too long");
		}
		work.cancel();
		work.join();
		assertEquals(Status.CANCEL_STATUS, work.getResult());
		assertEquals(1, worked.getCount());
	}
}
