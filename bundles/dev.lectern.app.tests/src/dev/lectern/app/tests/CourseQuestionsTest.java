package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Picture;
import dev.lectern.app.tests.support.Window;
import dev.lectern.ui.preview.internal.live.PageLook;
import dev.lectern.ui.preview.internal.note.Note;
import dev.lectern.window.NoErrorLogged;

/** What the bar above the preview asks, and how one looks at a deck there. */
@ExtendWith(NoErrorLogged.class)
class CourseQuestionsTest {

	@TempDir
	Path folder;

	private Course files;
	private ITextEditor editor;

	@BeforeEach
	void closeAll() {
		Window.closeEverything();
	}

	@AfterEach
	void close() {
		Window.preview().setLook(PageLook.PUBLISHED);
		Window.closeEverything();
	}

	@Test
	void trustIsAskedOnceRememberedAndTakenBack() throws Exception {
		files = Course.small(folder, true);
		files.write("src/en/stacks.md", "## Active\n\n<p id=\"result\">still</p>\n<script>document.getElementById('result').textContent = 'ran'</script>\n");
		edit();
		Window.waitUntil("question", () -> note().filter(note -> note.text().startsWith("Scripts")).isPresent());
		assertEquals("still", result());
		Picture.ifWanted("trust", PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());

		choose("Keep Blocked");
		Window.waitUntil("no question", () -> note().isEmpty());
		Window.preview().notes().setTrusted(true);
		Window.waitUntil("script", () -> Window.preview().isReady() && "ran".equals(result()));
		assertTrue(Window.preview().notes().isTrusted());

		Window.closeEverything();
		edit();
		Window.waitUntil("script", () -> Window.preview().isReady() && "ran".equals(result()));
		assertEquals(Optional.empty(), note());

		Window.preview().notes().setTrusted(false);
		Window.waitUntil("blocked", () -> Window.preview().isReady() && "still".equals(result()));
		assertEquals(Optional.empty(), note());
	}

	@Test
	void styleSheetsFromElsewhereAreFetchedWhenTheAuthorSaysSo() throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/good.css", exchange -> {
			try (exchange) {
				byte[] css = ".reveal h2 { color: rgb(1, 2, 3) !important }".getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().set("Content-Type", "text/css");
				exchange.sendResponseHeaders(200, css.length);
				exchange.getResponseBody().write(css);
			}
		});
		server.start();
		try {
			String root = "http://" + server.getAddress().getAddress().getHostAddress() + ':' + server.getAddress().getPort();
			files = Course.small(folder, true);
			String page = Files.readString(files.file("index.html"));
			files.write("index.html", page.replace("</head>", "<link rel=\"stylesheet\" href=\"" + root + "/good.css\"><link rel=\"stylesheet\" href=\"" + root
					+ "/missing.css\"></head>"));
			edit();
			Window.waitUntil("question", () -> note().filter(note -> note.text().equals("This course uses 2 style sheets from other sites.")).isPresent());

			choose("Fetch");

			Window.waitUntil("note", () -> note().filter(note -> note.text().contains("missing.css") && note.text().contains("404")).isPresent());
			Window.waitUntil("style", () -> Window.preview().isReady()
					&& "rgb(1, 2, 3)".equals(Window.preview().evaluate("return getComputedStyle(document.querySelector('section h2')).color")));
			Picture.ifWanted("missing", PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
			choose("Dismiss");
			Window.waitUntil("no note", () -> note().isEmpty());
		} finally {
			server.stop(0);
		}
	}

	@Test
	void zoomThemeAndNotesAreTheReaders() throws Exception {
		files = Course.small(folder, true);
		files.write("src/en/stacks.md", "## Title\n\nNote: Said here.\n");
		edit();
		Window.preview().setLook(new PageLook(OptionalInt.of(50), "white", true));
		Window.waitUntil("look", () -> {
			assertEquals("rgb(255, 255, 255)", Window.preview().evaluate("return getComputedStyle(document.body).backgroundColor"));
			assertEquals(0.5, (Double) Window.preview().evaluate("return new DOMMatrix(getComputedStyle(document.querySelector('.slides')).transform).a || "
					+ "Number(getComputedStyle(document.querySelector('.slides')).zoom)"), 0.01);
			assertEquals(true, Window.preview().evaluate("return document.querySelector('.reveal').classList.contains('show-notes')"));
			return true;
		});
		Picture.ifWanted("look", PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
		Window.preview().reload();
		Window.waitUntil("look", () -> Window.preview().isReady()
				&& "rgb(255, 255, 255)".equals(Window.preview().evaluate("return getComputedStyle(document.body).backgroundColor")));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("dev.lectern.preview.notes", null);
		assertEquals(new PageLook(OptionalInt.of(50), "white", false), Window.preview().look());
	}

	@Test
	void aDoubleClickGoesToTheSource() throws Exception {
		files = Course.small(folder, true);
		files.write("src/en/stacks.md", "## Title\n\nSome unmistakable words\n");
		edit();
		Window.page().activate(Window.preview());
		Window.preview().evaluate("const text = [...document.querySelectorAll('section.present p')].pop(); const range = document.createRange();"
				+ "range.setStart(text.firstChild, 7); range.setEnd(text.firstChild, 9); const box = range.getBoundingClientRect();"
				+ "text.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: box.x + 1, clientY: box.y + box.height / 2 })); return 1");
		Window.waitUntil("selection", () -> {
			assertEquals("unmistakable", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
			return Window.page().getActivePart() == editor;
		});
	}

	private void edit() throws Exception {
		editor = Window.edit(Window.open(files), "stacks", "en");
		Window.waitUntil("page", () -> Window.preview().isReady() && Window.preview().shownDeck().isPresent());
	}

	private static Object result() {
		return Window.preview().evaluate("return document.getElementById('result')?.textContent");
	}

	private static Optional<Note> note() {
		return Window.preview().notes().visible();
	}

	private static void choose(String label) {
		note().orElseThrow().choices().stream().filter(choice -> choice.label().equals(label)).findFirst().orElseThrow().action().run();
	}
}
