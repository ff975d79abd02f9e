package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Window;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Files that are not as they should be: the author is told, and nothing is lost. */
@ExtendWith(NoErrorLogged.class)
class BadInputTest {

	@TempDir
	Path folder;

	private Course course;

	@BeforeEach
	void makeTheCourse() throws Exception {
		Window.closeEverything();
		course = Course.small(folder, true);
	}

	@AfterEach
	void close() {
		Window.closeEverything();
	}

	@Test
	void aMissingDeckIsAProblemAndTheOthersOpen() throws Exception {
		Files.delete(course.file("src/zh/stacks.md"));
		OpenCourse open = Window.open(course);

		assertEquals(List.of("course.deck-missing"), rules(open));
		assertTrue(Window.texts(Window.navigator()).toString().contains("Introduction"));
	}

	@Test
	void noFileCanGoWhileTheProblemsInItAreTold() throws Exception {
		Files.delete(course.file("src/zh/stacks.md"));
		List<Optional<ISchedulingRule>> held = new CopyOnWriteArrayList<>();
		IResourceChangeListener telling = event -> {
			if (event.findMarkerDeltas(OpenCourses.PROBLEM_MARKER, true).length > 0) {
				held.add(Optional.ofNullable(Job.getJobManager().currentRule()));
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(telling);
		try {
			OpenCourse open = Window.open(course);
			// whoever else ends a change of the workspace just then tells the listener, too
			Window.waitUntil("told under the rule of the project", () -> held.contains(Optional.of(open.project())));
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(telling);
		}
	}

	@Test
	void aDeckInAnotherEncodingIsToldShownAndSavedByteForByte() throws Exception {
		byte[] gbk = "## \u4e2d\u6587\u6807\u9898\n\n\u6b63\u6587\u3002[Attention Is All You Need](https://arxiv.org/abs/1706.03762)\uff082017\uff09\n".getBytes(Charset.forName("GB18030"));
		course.write("src/zh/intro.md", gbk);
		OpenCourse open = Window.open(course);
		assertEquals(List.of("deck.encoding"), rules(open));

		ITextEditor editor = Window.edit(open, "intro", "zh");
		assertTrue(Window.document(editor).get().startsWith("## \u4e2d\u6587\u6807\u9898"), () -> Window.document(editor).get());
		save(editor, "x");

		byte[] saved = Files.readAllBytes(course.file("src/zh/intro.md"));
		assertArrayEquals(gbk, Arrays.copyOfRange(saved, 1, saved.length), "all but the typed x");
	}

	/** Longer than the blocks the platform reads a file in, with characters across their ends. */
	@Test
	void aLongChineseDeckIsReadWhole() throws Exception {
		for (int shift = 0; shift < 3; shift++) {
			String text = "x".repeat(shift) + "# \u957f\n\n" + "\u4e2d\u6587\uff0c\u5f88\u957f\u3002\n".repeat(6000);
			course.write("src/zh/intro.md", text);
			OpenCourse open = Window.open(course);

			ITextEditor editor = Window.edit(open, "intro", "zh");
			assertEquals(text, Window.document(editor).get());
			save(editor, "x");
			assertEquals("x" + text, Files.readString(course.file("src/zh/intro.md")));
			Window.closeEverything();
		}
	}

	@Test
	void bytesOfNoEncodingSurviveSaving() throws Exception {
		byte[] broken = { '#', '#', ' ', 'a', (byte) 0xff, (byte) 0x81, (byte) 0xfe, '\n', '\n', 'b', '\n' };
		course.write("src/en/stacks.md", broken);
		OpenCourse open = Window.open(course);
		assertEquals(List.of("deck.encoding"), rules(open));

		save(Window.edit(open, "stacks", "en"), "x");

		byte[] saved = Files.readAllBytes(course.file("src/en/stacks.md"));
		assertArrayEquals(broken, Arrays.copyOfRange(saved, 1, saved.length));
	}

	@Test
	void aByteOrderMarkStays() throws Exception {
		byte[] marked = "\ufeff## Marked\n".getBytes(StandardCharsets.UTF_8);
		course.write("src/en/stacks.md", marked);
		OpenCourse open = Window.open(course);

		ITextEditor editor = Window.edit(open, "stacks", "en");
		assertTrue(Window.document(editor).get().startsWith("## Marked"));
		save(editor, "x");

		assertEquals("\ufeffx## Marked\n", Files.readString(course.file("src/en/stacks.md")));
	}

	@Test
	void windowsLineEndsAreToldAndKept() throws Exception {
		course.write("src/en/stacks.md", "## One\r\n\r\n---\r\n\r\n## Two\r\n");
		OpenCourse open = Window.open(course);
		assertEquals(List.of("deck.line-ends"), rules(open));

		save(Window.edit(open, "stacks", "en"), "x");

		assertEquals("x## One\r\n\r\n---\r\n\r\n## Two\r\n", Files.readString(course.file("src/en/stacks.md")));
	}

	@Test
	void aPageThatBreaksWhileTheCourseIsOpenKeepsTheEditorsAndComesBack() throws Exception {
		OpenCourse open = Window.open(course);
		String page = Files.readString(course.file("index.html"));
		ITextEditor editor = Window.edit(open, "intro", "en");

		Files.delete(course.file("index.html"));
		Files.move(course.file("src"), course.file("elsewhere"));
		open.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		Window.waitUntil("told", () -> open.failure().isPresent() && rules(open).contains("course.unreadable"));

		Files.move(course.file("elsewhere"), course.file("src"));
		course.write("index.html", page);
		open.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		Window.waitUntil("back", () -> open.loaded().isPresent() && rules(open).isEmpty());
		assertTrue(editor.getTitle().contains("intro.md"));
	}

	private static void save(ITextEditor editor, String typed) {
		editor.selectAndReveal(0, 0);
		Window.type(editor, typed);
		editor.doSave(new NullProgressMonitor());
		Window.waitUntil("saved", () -> !editor.isDirty());
	}

	private static List<String> rules(OpenCourse course) throws CoreException {
		Window.waitForJobs(OpenCourses.READING);
		Window.waitForJobs(OpenCourses.CHECKING);
		return Arrays.stream(course.project().findMarkers(OpenCourses.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE))
				.filter(marker -> !marker.getAttribute(IMarker.MESSAGE, "").isBlank()).map(marker -> marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "?")).toList();
	}
}
