package dev.lectern.ui.preview.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.lectern.workspace.OpenCourses;

@Timeout(60)
class ComingPageTest {

	private final ComingPage page = new ComingPage();

	@AfterEach
	void nothingComes() throws InterruptedException {
		page.isThere();
		Job.getJobManager().join(OpenCourses.OPENING, null);
	}

	private static int expected() {
		return Job.getJobManager().find(OpenCourses.OPENING).length;
	}

	@Test
	void isBeingOpenedUntilItIsThere() throws InterruptedException {
		page.isExpected();
		assertEquals(1, expected());
		page.isThere();
		Job.getJobManager().join(OpenCourses.OPENING, null);
		assertEquals(0, expected());
	}

	@Test
	void anotherDeckTakesThePlaceOfTheFirst() throws InterruptedException {
		page.isExpected();
		page.isExpected();
		while (expected() > 1) {
			assertFalse(Thread.interrupted(), "it took too long");
		}
		page.isThere();
		Job.getJobManager().join(OpenCourses.OPENING, null);
		assertEquals(0, expected());
	}

	@Test
	void whoDoesNotWantToWaitCancels() throws InterruptedException {
		page.isExpected();
		while (Job.getJobManager().find(OpenCourses.OPENING)[0].getState() != Job.RUNNING) {
			assertFalse(Thread.interrupted(), "it took too long");
		}
		Job.getJobManager().cancel(OpenCourses.OPENING);
		Job.getJobManager().join(OpenCourses.OPENING, null);
		assertEquals(0, expected());
	}
}
