package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Window;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.OpenCourse;

/** From the page to the editor: the caret, the other language, the overview. */
@ExtendWith(NoErrorLogged.class)
class TwoWayPreviewTest {

	private static final int KEY_HOME = 36;
	private static final int KEY_LEFT = 37;
	private static final int KEY_RIGHT = 39;
	private static final int KEY_END = 35;

	@TempDir
	Path folder;

	private Course files;
	private OpenCourse course;
	private ITextEditor editor;

	private void open(boolean complete, String chapter) throws Exception {
		files = Course.small(folder, complete);
		course = Window.open(files);
		editor = Window.edit(course, chapter, "en");
		Window.waitUntil("page", () -> Window.preview().isReady() && Window.preview().shownDeck().isPresent());
	}

	@BeforeEach
	@AfterEach
	void close() {
		Window.closeEverything();
	}

	@Test
	void theCaretGoesAlongAndTheFocusStays() throws Exception {
		open(true, "intro");
		Window.page().activate(Window.preview());
		Control focus = Window.text(editor).getDisplay().getFocusControl();

		press(KEY_RIGHT);
		untilCaretIsBefore("## Second slide");
		press(KEY_END);
		untilCaretIsBefore("## A picture");
		press(KEY_HOME);
		untilCaretIsBefore("## 1. Introduction");

		assertSame(Window.preview(), Window.page().getActivePart());
		assertSame(focus, Window.text(editor).getDisplay().getFocusControl());
		assertFalse(editor.isDirty());
	}

	@Test
	void theButtonsOfTheToolbarTakeTheCaretAlong() throws Exception {
		open(true, "intro");
		run("dev.lectern.preview.nextSlide");
		untilCaretIsBefore("## Second slide");
		run("dev.lectern.preview.nextSlide");
		untilCaretIsBefore("## A picture");
		run("dev.lectern.preview.previousSlide");
		untilCaretIsBefore("## Second slide");
	}

	@Test
	void aSlideOutOfSightIsRevealed() throws Exception {
		files = Course.small(folder, true);
		files.write("src/en/stacks.md", "## First\n\n" + "filler\n\n".repeat(200) + "---\n\n## Last\n");
		course = Window.open(files);
		editor = Window.edit(course, "stacks", "en");
		Window.waitUntil("page", () -> Window.preview().isReady() && Window.preview().shownDeck().orElseThrow().slides().size() == 2);

		press(KEY_END);

		untilCaretIsBefore("## Last");
		StyledText text = Window.text(editor);
		int line = text.getLineAtOffset(text.getCaretOffset());
		assertTrue(text.getTopIndex() <= line && text.getLinePixel(line) < text.getClientArea().height, "the caret is out of sight");
	}

	@Test
	void aCaretInTheSlideStaysWhereItIs() throws Exception {
		open(true, "intro");
		Window.putCaretBefore(editor, "*words*");
		untilInView(1);
		press(KEY_RIGHT);
		untilCaretIsBefore("## A picture");
		Window.putCaretBefore(editor, "*words*");
		untilInView(1);

		letEverythingArrive();

		assertEquals("*words*", after(caret(), 7));
	}

	@Test
	void typingGoesOnWhereTheCaretIsAndBringsThePageBack() throws Exception {
		open(true, "intro");
		Window.putCaretBefore(editor, "*words*");
		untilInView(1);

		press(KEY_RIGHT);
		Window.document(editor).replace(caret(), 0, "x");
		int typed = caret();
		letEverythingArrive();

		assertEquals(typed, caret());
		untilInView(1);
	}

	@Test
	void whoeverMovesInThePageNeverMovesATypingAuthor() throws Exception {
		open(true, "intro");
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Window.putCaretBefore(editor, "*words*");
		untilInView(1);
		StyledText text = Window.text(editor);
		for (int i = 0; i < 60; i++) {
			press(random.nextBoolean() ? KEY_LEFT : KEY_RIGHT);
			if (!after(caret(), 7).equals("*words*")) {
				Window.putCaretBefore(editor, "*words*"); // nobody was typing when he moved
			}
			text.insert("x");
			text.setCaretOffset(text.getCaretOffset() + 1);
			for (int events = random.nextInt(200); events > 0; events--) {
				text.getDisplay().readAndDispatch();
			}
			assertEquals("*words*", after(caret(), 7), () -> "seed " + seed);
		}
		letEverythingArrive();
		assertEquals("*words*", after(caret(), 7), () -> "seed " + seed);
		assertTrue(Window.document(editor).get().contains("Some " + "x".repeat(60) + "*words*"), () -> "seed " + seed + ": " + Window.document(editor).get());
	}

	@Test
	void caretAndPageComeToRestTogether() throws Exception {
		open(true, "intro");
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			if (random.nextBoolean()) {
				Window.putCaretBefore(editor, List.of("1. Intro", "*words*", "![A blue").get(random.nextInt(3)));
			} else {
				press(List.of(KEY_LEFT, KEY_RIGHT, KEY_HOME, KEY_END).get(random.nextInt(4)));
			}
			for (int events = random.nextInt(30); events > 0; events--) {
				Window.text(editor).getDisplay().readAndDispatch();
			}
		}
		letEverythingArrive();
		Window.waitUntil("rest, seed " + seed, () -> {
			Deck shown = Window.preview().shownDeck().orElseThrow();
			return Window.preview().isReady() && shown.slideAt(caret()).id().equals(Window.preview().slideInView().orElseThrow());
		});
	}

	@Test
	void theSameSlideOpensInTheOtherLanguage() throws Exception {
		open(true, "intro");
		Window.putCaretBefore(editor, "A picture");
		untilInView(2);
		IAction language = Window.preview().languageSwitch();
		assertTrue(language.isEnabled());
		assertTrue(language.getToolTipText().contains("\u4e2d\u6587"), language.getToolTipText());

		language.run();

		Window.waitUntil("Chinese page", () -> Window.preview().isReady() && "zh-CN".equals(Window.preview().evaluate("return document.documentElement.lang")));
		editor = (ITextEditor) Window.page().getActiveEditor();
		assertTrue(editor.getTitle().contains("\u4e2d\u6587"), editor.getTitle());
		untilCaretIsBefore("## \u56fe\u7247");
		untilInView(2);
		assertTrue(language.getToolTipText().contains("English"), language.getToolTipText());

		press(KEY_HOME);
		untilCaretIsBefore("## 1. \u5f15\u8a00");
		language.run();
		Window.waitUntil("English page", () -> Window.preview().isReady() && "en".equals(Window.preview().evaluate("return document.documentElement.lang")));
		editor = (ITextEditor) Window.page().getActiveEditor();
		untilCaretIsBefore("## 1. Introduction");
	}

	@Test
	void aShorterDeckOpensAtItsLastSlide() throws Exception {
		open(true, "stacks");
		press(KEY_END);
		untilCaretIsBefore("## Last");

		Window.preview().languageSwitch().run();

		Window.waitUntil("Chinese page", () -> Window.preview().isReady() && "zh-CN".equals(Window.preview().evaluate("return document.documentElement.lang")));
		editor = (ITextEditor) Window.page().getActiveEditor();
		untilInView(0);
		assertEquals(0, caret());
	}

	@Test
	void aMissingDeckCannotBeSwitchedToUntilItIsThere() throws Exception {
		open(false, "stacks");
		IAction language = Window.preview().languageSwitch();
		Window.waitUntil("disabled", () -> !language.isEnabled());

		Files.createDirectories(files.file("src/zh"));
		Files.writeString(files.file("src/zh/stacks.md"), "## 2.\n");
		course.project().refreshLocal(IResource.DEPTH_INFINITE, null);

		Window.waitUntil("enabled", language::isEnabled);
	}

	@Test
	void theMenuListsTheLanguages() throws Exception {
		open(true, "intro");
		ToolItem item = toolItem(Window.preview().languageSwitch().getToolTipText());
		Menu menu = Window.preview().languageSwitch().getMenuCreator().getMenu(item.getParent());
		assertEquals(List.of("English true", "\u4e2d\u6587 false"),
				Stream.of(menu.getItems()).map(one -> one.getText() + " " + one.getSelection()).toList());
		assertTrue(Stream.of(menu.getItems()).allMatch(MenuItem::isEnabled));
	}

	@Test
	void theOverviewButtonIsDownWhileThePageShowsTheOverview() throws Exception {
		open(true, "intro");
		run("dev.lectern.preview.overview");
		Window.waitUntil("overview", () -> Window.preview().isOverview() && toolItem("Slide Overview").getSelection());
		Window.preview().evaluate("document.querySelectorAll('.reveal .slides section')[2].click(); return true");
		Window.waitUntil("one slide", () -> !Window.preview().isOverview() && !toolItem("Slide Overview").getSelection());
		untilCaretIsBefore("## A picture");
	}

	private static ToolItem toolItem(String tip) {
		return Window.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(ToolBar.class::isInstance)
				.flatMap(bar -> Stream.of(((ToolBar) bar).getItems())).filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tip))
				.findFirst().orElseThrow(() -> new AssertionError("No button " + tip));
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static void press(int key) {
		Window.preview().evaluate("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: " + key
				+ ", bubbles: true })); return true");
	}

	/* Reports of the page arrive in order, so what was before the overview has been heard. */
	private static void letEverythingArrive() throws Exception {
		Window.waitUntil("page", () -> Window.preview().isReady());
		Window.preview().showOverview(true);
		Window.waitUntil("overview", () -> Window.preview().isOverview());
		Window.preview().showOverview(false);
		Window.waitUntil("one slide", () -> !Window.preview().isOverview());
		Window.letTheDisplayCatchUp();
		Window.waitUntil("page", () -> Window.preview().isReady());
	}

	private int caret() {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
	}

	private String after(int offset, int length) {
		String text = Window.document(editor).get();
		return text.substring(offset, Math.min(offset + length, text.length()));
	}

	private void untilCaretIsBefore(String text) {
		Window.waitUntil("caret before " + text, () -> {
			assertEquals(text, after(caret(), text.length()));
			return true;
		});
	}

	private static void untilInView(int index) {
		Window.waitUntil("slide " + index + " in view", () -> {
			Slide slide = Window.preview().shownDeck().orElseThrow().slides().get(index);
			assertEquals(slide.id(), Window.preview().slideInView().orElseThrow());
			return Window.preview().isReady();
		});
	}
}
