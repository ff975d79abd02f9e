package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.internal.application.StartArguments;
import dev.lectern.app.internal.course.CourseOpening;
import dev.lectern.app.internal.handover.Handover;
import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.TestedApplication;
import dev.lectern.app.tests.support.Window;
import dev.lectern.window.NoErrorLogged;

/** What a start says and, when a window is open already, asks of that. */
@ExtendWith(NoErrorLogged.class)
class SecondStartTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void nothingOpen() {
		Window.closeEverything();
	}

	@Test
	void theWindowThatIsOpenTakesTheCourse() throws Exception {
		Course course = Course.small(folder, true);

		new Handover(TestedApplication.workspace()).leave(Optional.of(course.folder()));

		Window.waitUntil("course handed over", () -> !CourseOpening.with(courses -> courses.courses()).isEmpty());
		Window.waitUntil("its first deck", () -> Window.page().getActiveEditor() != null);
		assertEquals("English \u00b7 intro.md", Window.page().getActiveEditor().getTitle());
	}

	@Test
	void courseAndOptionsComeInAnyOrder() {
		StartArguments arguments = StartArguments.parse(List.of("open", "--theme", "dark", "a course", "--screenshot", "x.png"));

		assertEquals(Optional.of(Path.of("a course")), arguments.course());
		assertEquals(Optional.of(Path.of("x.png")), arguments.screenshot());
		assertTrue(arguments.theme().isPresent());
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		for (List<String> words : List.of(List.of("--screenshot"), List.of("--theme", "pink"), List.of("--what"), List.of("one", "two"))) {
			assertThrows(IllegalArgumentException.class, () -> StartArguments.parse(words), words::toString);
		}
	}
}
