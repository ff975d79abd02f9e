package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Window;
import dev.lectern.course.DeckFile;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Slides that do not fit are known without anybody opening them, in all languages, and while they are typed. */
@ExtendWith(NoErrorLogged.class)
class OverflowTest {

	private static final String TYPE = "dev.lectern.ui.preview.layoutProblem";
	private static final String TALL = "<div style=\"height: 1200px; width: 9px; background: red\"></div>\n";

	@TempDir
	Path folder;

	private Course files;
	private OpenCourse course;

	@BeforeEach
	@AfterEach
	void close() {
		Window.closeEverything();
	}

	@Test
	void everyDeckOfTheCourseIsMeasured() throws Exception {
		files = Course.small(folder, true);
		files.write("src/zh/stacks.md", "# 好\n\n----\n\n## 太高\n\n" + TALL);
		files.write("src/en/stacks.md", "# Good\n\n---\n\n![no picture](src/en/images/text.png)\n");
		files.write("src/en/images/text.png", "This is text.");
		course = Window.open(files);

		Window.waitUntil("problems in decks nobody opened", () -> Map.of("zh", 1, "en", 1).equals(Map.of("zh", markers("stacks", "zh").size(), "en", markers("stacks", "en").size())));

		IMarker tall = markers("stacks", "zh").getFirst();
		assertEquals("layout.overflow", tall.getAttribute("rule", ""));
		assertEquals(2, tall.getAttribute("slide", 0));
		assertEquals(5, tall.getAttribute(IMarker.LINE_NUMBER, 0));
		assertTrue(tall.getAttribute(IMarker.MESSAGE, "").contains("1920"), tall.getAttribute(IMarker.MESSAGE, ""));
		assertEquals("layout.image-missing", markers("stacks", "en").getFirst().getAttribute("rule", ""));
		assertEquals(List.of(), markers("intro", "en"));
	}

	@Test
	void whatIsTypedIsMeasuredAndWhatIsNotSavedIsForgotten() throws Exception {
		files = Course.small(folder, true);
		course = Window.open(files);
		ITextEditor editor = Window.edit(course, "intro", "en");

		Window.document(editor).replace(Window.document(editor).get().indexOf("Some *words*"), 0, TALL + "\n");
		Window.waitUntil("a problem of what was typed", () -> markers("intro", "en").size() == 1);
		assertEquals(2, markers("intro", "en").getFirst().getAttribute("slide", 0));

		Window.page().closeEditor(editor, false);
		Window.waitUntil("no problem on the disk", () -> markers("intro", "en").isEmpty());

		editor = Window.edit(course, "intro", "en");
		Window.document(editor).replace(Window.document(editor).get().indexOf("Some *words*"), 0, TALL + "\n");
		editor.doSave(new NullProgressMonitor());
		Window.waitUntil("a problem on the disk", () -> markers("intro", "en").size() == 1);
		Window.document(editor).replace(Window.document(editor).get().indexOf("1200px"), 6, "12px");
		editor.doSave(new NullProgressMonitor());
		Window.waitUntil("the problem put right", () -> markers("intro", "en").isEmpty());
	}

	@Test
	void aStyleSheetOrAPictureThatChangesIsFollowed() throws Exception {
		files = Course.small(folder, true);
		files.write("index.html", Files.readString(files.file("index.html")).replace("</head>", "<link rel=\"stylesheet\" href=\"own.css\"></head>"));
		files.write("own.css", ".reveal h2 { color: rgb(1, 2, 3) }");
		files.write("src/en/stacks.md", "## Title\n\n![picture](src/en/images/late.svg)\n");
		course = Window.open(files);
		Window.edit(course, "stacks", "en");
		String color = "return getComputedStyle(document.querySelector('section h2')).color";
		Window.waitUntil("style", () -> Window.preview().isReady() && "rgb(1, 2, 3)".equals(Window.preview().evaluate(color)));
		Window.waitForJobs(OpenCourses.CHECKING);
		Window.preview().evaluate("window.mark = 1; return 1");
		assertEquals(List.of(), markers("stacks", "en"));

		files.write("own.css", ".reveal h2 { color: rgb(4, 5, 6); height: 3000px; background: red }");
		files.write("src/en/images/late.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\" height=\"30\"/></svg>");
		course.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());

		Window.waitUntil("another style", () -> "rgb(4, 5, 6)".equals(Window.preview().evaluate(color)));
		Window.waitUntil("picture", () -> Double.valueOf(40).equals(Window.preview().evaluate("return document.querySelector('section img').naturalWidth")));
		Window.waitUntil("a problem with it", () -> markers("stacks", "en").size() == 1 && markers("intro", "en").size() > 0);
		assertEquals(1.0, Window.preview().evaluate("return window.mark"), "it is the same page");

		files.write("own.css", "");
		course.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		Window.waitUntil("no problem", () -> markers("stacks", "en").isEmpty() && markers("intro", "en").isEmpty());
	}

	@Test
	void aStyleSheetFromElsewhereCountsOnceItIsFetched() throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/tall.css", exchange -> {
			try (exchange) {
				byte[] css = ".reveal h2 { height: 3000px; background: red }".getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().set("Content-Type", "text/css");
				exchange.sendResponseHeaders(200, css.length);
				exchange.getResponseBody().write(css);
			}
		});
		server.start();
		try {
			files = Course.small(folder, true);
			String sheet = "http://" + server.getAddress().getAddress().getHostAddress() + ':' + server.getAddress().getPort() + "/tall.css";
			files.write("index.html", Files.readString(files.file("index.html")).replace("</head>", "<link rel=\"stylesheet\" href=\"" + sheet + "\"></head>"));
			course = Window.open(files);
			Window.edit(course, "intro", "en");
			Window.waitUntil("question", () -> Window.preview().notes().visible().isPresent());
			assertEquals(List.of(), markers("stacks", "en"));

			Window.preview().notes().fetchStyleSheets();

			Window.waitUntil("problems in the real theme", () -> markers("stacks", "en").size() == 3
					&& markers("stacks", "en").stream().allMatch(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_WARNING));
		} finally {
			server.stop(0);
		}
	}

	private List<IMarker> markers(String chapter, String language) throws CoreException {
		DeckFile deck = course.loaded().orElseThrow().course().chapters().stream().filter(one -> one.id().equals(chapter)).findFirst().orElseThrow().decks().get(language);
		IFile file = course.file(deck);
		return file.exists() ? Arrays.asList(file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) : List.of();
	}
}
