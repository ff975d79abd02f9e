package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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

/** One keystroke, from the document to the outline and the page. */
@ExtendWith(NoErrorLogged.class)
class TypingTest {

	@TempDir
	Path folder;

	private OpenCourse course;

	@BeforeEach
	void openTheCourse() throws Exception {
		Window.closeEverything();
		course = Window.open(Course.small(folder, true));
	}

	@AfterEach
	void close() {
		Window.closeEverything();
	}

	@Test
	void whatIsTypedShowsInTheOutlineAndInThePreview() throws Exception {
		ITextEditor editor = Window.edit(course, "intro", "en");
		Window.waitUntil("page", () -> Window.preview().isReady());
		Window.putCaretBefore(editor, "Second slide");

		Window.type(editor, "My ");

		Window.waitUntil("outline", () -> outlineHas("My Second slide"));
		Window.waitUntil("preview", () -> "My Second slide".equals(inPage("section.present:not(.stack) h2")));
		assertTrue(editor.isDirty());
	}

	@Test
	void theDeckIsShownAtTheCoursesStageSize() throws Exception {
		Window.edit(course, "intro", "en");
		Window.waitUntil("page", () -> Window.preview().isReady());

		assertEquals("1920x1080", Window.preview().evaluate("const stage = document.querySelector('.reveal .slides'); return stage.offsetWidth + 'x' + stage.offsetHeight"));
		assertEquals("en", Window.preview().evaluate("return document.documentElement.lang"));
		assertEquals(3, slidesInPage());
	}

	@Test
	void thePreviewGoesToTheSlideTheCaretIsIn() throws Exception {
		ITextEditor editor = Window.edit(course, "intro", "en");
		Window.waitUntil("page", () -> Window.preview().isReady());

		Window.putCaretBefore(editor, "A picture");

		Window.waitUntil("third slide", () -> "A picture".equals(inPage("section.present:not(.stack) h2")));
		Window.waitUntil("its picture", () -> Boolean.TRUE
				.equals(Window.preview().evaluate("const one = document.querySelector('section.present img'); return one.complete && one.naturalWidth === 40")));
	}

	@Test
	void aNewSeparatorMakesANewSlide() throws Exception {
		ITextEditor editor = Window.edit(course, "intro", "en");
		Window.waitUntil("page", () -> Window.preview().isReady());
		Window.putCaretBefore(editor, "Some *words*");

		Window.document(editor).replace(Window.document(editor).get().indexOf("Some *words*"), 0, "\n---\n\n## Between\n\n");

		Window.waitUntil("outline", () -> outlineHas("Between"));
		Window.waitUntil("preview", () -> slidesInPage() == 4);
		Window.putCaretBefore(editor, "Between");
		Window.waitUntil("new slide in view", () -> "Between".equals(inPage("section.present:not(.stack) h2")));
	}

	@Test
	void stacksAreNestedAsRevealSeesThem() throws Exception {
		ITextEditor editor = Window.edit(course, "stacks", "en");
		Window.waitUntil("page", () -> Window.preview().isReady() && Window.preview().shownDeck().orElseThrow().slides().size() == 3);
		Window.putCaretBefore(editor, "A heading");

		Window.waitUntil("second of the stack", () -> "Below".equals(inPage("section.stack.present > section.present h2")));
		Window.waitUntil("outline", () -> Window.outline().getItemCount() == 2 && outlineHas("Below"));
		TreeItem below = Window.outline().getItem(0).getItem(1);
		Window.expand(below);
		assertEquals(List.of("A heading"), Stream.of(below.getItems()).map(TreeItem::getText).toList());
	}

	@Test
	void theOutlineFollowsTheCaretAndTheEditorFollowsTheOutline() throws Exception {
		ITextEditor editor = Window.edit(course, "intro", "en");
		Window.waitUntil("outline", () -> outlineHas("Second slide"));

		Window.putCaretBefore(editor, "Second slide");
		Window.waitUntil("selection", () -> Window.outline().getSelectionCount() == 1 && Window.outline().getSelection()[0].getText().contains("Second slide"));

		Tree outline = Window.outline();
		outline.setSelection(outline.getItem(2));
		outline.notifyListeners(SWT.Selection, selectionOf(outline));
		Window.waitUntil("caret", () -> {
			int line = Window.text(editor).getLineAtOffset(Window.text(editor).getCaretOffset());
			return Window.text(editor).getLine(line).startsWith("## A picture");
		});
	}

	private static Event selectionOf(Tree tree) {
		Event event = new Event();
		event.item = tree.getSelection()[0];
		return event;
	}

	@Test
	void switchingTheLanguageOfTheDeckSwitchesThePage() throws Exception {
		Window.edit(course, "intro", "en");
		Window.waitUntil("English page", () -> Window.preview().isReady());

		Window.edit(course, "intro", "zh");

		Window.waitUntil("Chinese page", () -> Window.preview().isReady() && "1. \u5f15\u8a00".equals(inPage("section.present:not(.stack) h2")));
		assertEquals("zh-CN", Window.preview().evaluate("return document.documentElement.lang"));
	}

	@Test
	void aHalfTypedSlideBlanksNothing() throws Exception {
		ITextEditor editor = Window.edit(course, "intro", "en");
		Window.waitUntil("page", () -> Window.preview().isReady());
		Window.putCaretBefore(editor, "Some *words*");

		for (String half : List.of("<div class=\"", "<!-- ", "```js\n", "| a | b\n|--", "[x](", "**")) {
			Window.type(editor, half);
			Window.waitUntil("page after " + half, () -> Window.preview().isReady());
			assertEquals(1.0, Window.preview().evaluate(
					"return [...document.querySelectorAll('.slides h2')].filter(one => one.textContent === 'A picture').length"), half);
		}
	}

	private static int slidesInPage() {
		return ((Number) Window.preview().evaluate("return document.querySelectorAll('.reveal .slides section:not(.stack)').length")).intValue();
	}

	private static boolean outlineHas(String title) {
		return Window.outline() != null && Window.texts(Window.outline()).stream().anyMatch(text -> text.contains(title));
	}

	private static Object inPage(String selector) {
		return Window.preview().evaluate("const found = document.querySelector('.reveal .slides " + selector + "'); return found && found.textContent");
	}
}
