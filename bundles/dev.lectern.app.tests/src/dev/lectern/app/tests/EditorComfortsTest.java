package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
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

/** What authors expect of any editor. */
@ExtendWith(NoErrorLogged.class)
class EditorComfortsTest {

	@TempDir
	Path folder;

	private Course course;
	private OpenCourse open;
	private ITextEditor editor;

	@BeforeEach
	void edit() throws Exception {
		Window.closeEverything();
		course = Course.small(folder, true);
		open = Window.open(course);
		editor = Window.edit(open, "intro", "en");
	}

	@AfterEach
	void close() {
		Window.closeEverything();
	}

	@Test
	void undoAndRedo() throws Exception {
		String before = Window.document(editor).get();
		editor.selectAndReveal(0, 0);
		Window.type(editor, "x");

		run("org.eclipse.ui.edit.undo");
		assertEquals(before, Window.document(editor).get());
		assertFalse(editor.isDirty());

		run("org.eclipse.ui.edit.redo");
		assertEquals("x" + before, Window.document(editor).get());
	}

	@Test
	void saveAndSaveAll() throws Exception {
		ITextEditor other = Window.edit(open, "intro", "zh");
		Window.type(other, "\u4e2d");
		Window.page().activate(editor);
		editor.selectAndReveal(0, 0);
		Window.type(editor, "x");

		run("org.eclipse.ui.file.save");
		Window.waitUntil("saved", () -> !editor.isDirty());
		assertTrue(other.isDirty());
		assertTrue(Files.readString(course.file("src/en/intro.md")).startsWith("x<!--"));

		run("org.eclipse.ui.file.saveAll");
		Window.waitUntil("all saved", () -> !other.isDirty());
		assertTrue(Files.readString(course.file("src/zh/intro.md"), StandardCharsets.UTF_8).contains("\u4e2d"));
	}

	@Test
	void localHistoryKeepsWhatWasThere() throws Exception {
		String before = Files.readString(course.file("src/en/intro.md"));
		editor.selectAndReveal(0, 0);
		Window.type(editor, "x");
		run("org.eclipse.ui.file.save");
		Window.waitUntil("saved", () -> !editor.isDirty());

		IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
		assertEquals(before, new String(file.getHistory(null)[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
		run("dev.lectern.app.localHistory");
		Window.waitUntil("history view", () -> Window.page().findView("org.eclipse.team.ui.GenericHistoryView") != null);
	}

	@Test
	void linesWrapAndAreNumbered() throws Exception {
		StyledText text = Window.text(editor);
		assertTrue(text.getWordWrap());
		run("org.eclipse.ui.edit.text.toggleWordWrap");
		assertFalse(text.getWordWrap());
		run("org.eclipse.ui.edit.text.toggleWordWrap");
		assertTrue(text.getWordWrap());
		assertTrue(text.getBounds().x > 0, "a ruler stands before the text");
	}

	@Test
	void theTextZooms() throws Exception {
		int before = Window.text(editor).getFont().getFontData()[0].getHeight();
		run("org.eclipse.ui.edit.text.zoomIn");
		Window.waitUntil("larger", () -> Window.text(editor).getFont().getFontData()[0].getHeight() > before);
		run("org.eclipse.ui.edit.text.zoomOut");
		Window.waitUntil("as before", () -> Window.text(editor).getFont().getFontData()[0].getHeight() == before);
	}

	@Test
	void decksAreUtf8() throws Exception {
		assertEquals("UTF-8", Adapters.adapt(editor.getEditorInput(), IFile.class).getCharset());
	}

	@Test
	void everyCommandOfTheMenusIsDefined() {
		ICommandService commands = Window.page().getWorkbenchWindow().getService(ICommandService.class);
		for (String id : new String[] { "dev.lectern.app.openCourse", "dev.lectern.app.closeCourse", "dev.lectern.app.newSampleCourse",
				"dev.lectern.ui.deck.quickOutline", "dev.lectern.ui.deck.nextSlide", "dev.lectern.ui.deck.previousSlide",
				"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.edit.findNext", "org.eclipse.ui.editors.lineNumberToggle",
				"org.eclipse.ui.window.resetPerspective", "org.eclipse.ui.window.preferences", "org.eclipse.ui.help.aboutAction" }) {
			assertTrue(commands.getCommand(id).isDefined(), id);
		}
	}

	@Test
	void theNextSlideIsACommandAway() throws Exception {
		editor.selectAndReveal(0, 0);
		int before = Window.text(editor).getCaretOffset();
		Window.waitUntil("next slide", () -> {
			run("dev.lectern.ui.deck.nextSlide");
			return Window.text(editor).getCaretOffset() != before;
		});
		assertNotEquals(before, Window.text(editor).getCaretOffset());
	}

	private static void run(String command) throws Exception {
		Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		Window.letTheDisplayCatchUp();
	}
}
