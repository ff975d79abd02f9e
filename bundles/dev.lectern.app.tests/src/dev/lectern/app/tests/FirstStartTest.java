package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.lectern.app.internal.course.RecentCourses;
import dev.lectern.app.internal.workbench.StartingCourse;
import dev.lectern.app.tests.support.Window;
import dev.lectern.window.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
class FirstStartTest {

	@BeforeEach
	void startWithNothingOpen() {
		Window.closeEverything();
		StartingCourse starting = new StartingCourse(Optional.empty());
		starting.schedule();
		Window.waitUntil("started", () -> starting.getResult() != null);
		assertTrue(starting.getResult().isOK(), () -> starting.getResult().getMessage());
	}

	@Test
	void theSampleCourseIsOpenAndItsFirstDeckInFront() {
		List<String> rows = Window.texts(Window.navigator());
		assertTrue(rows.getFirst().startsWith("From Attention to Agents"), rows::toString);
		assertEquals(4, Window.navigator().getItem(0).getItemCount());
		assertEquals("1. Attention: reading all words at once", Window.navigator().getItem(0).getItem(0).getText());
		Window.waitUntil("the deck in front is selected", () -> Window.navigator().getItem(0).getItem(0).getItemCount() == 2 && Window.navigator().getSelectionCount() == 1);
		assertNotNull(Window.page().getActiveEditor());
		assertEquals("English \u00b7 attention.md", Window.page().getActiveEditor().getTitle());
	}

	@Test
	void theWindowHasItsViewsAndSaysWhatItShows() {
		for (String view : List.of(Window.NAVIGATOR, Window.OUTLINE, Window.PREVIEW, IPageLayout.ID_PROBLEM_VIEW)) {
			assertNotNull(Window.page().findView(view), view);
		}
		assertEquals("English \u00b7 attention.md \u2013 Lectern", PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText());
	}

	@Test
	void thePreviewShowsTheFirstSlideAndTheCoursesPictures() {
		Window.waitUntil("preview", () -> Window.preview().isReady());
		assertEquals("1. Attention: reading all words at once",
				Window.preview().evaluate("return document.querySelector('.reveal .slides section.present h2').textContent"));
		Window.waitUntil("pictures", () -> Boolean.TRUE.equals(Window.preview()
				.evaluate("const all = [...document.querySelectorAll('.reveal .slides img')]; all.forEach(one => one.loading = 'eager'); "
						+ "return all.length > 0 && all.every(one => one.complete && one.naturalWidth > 0)")));
	}

	@Test
	void theSampleCourseIsAmongTheRecentCourses() {
		assertTrue(RecentCourses.ofThisUser().folders().getFirst().endsWith("sample-course"));
	}
}
