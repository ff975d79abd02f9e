package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Picture;
import dev.lectern.app.tests.support.Window;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.OpenCourse;

/** Presenting a deck: full screen, with a speaker view. */
@ExtendWith(NoErrorLogged.class)
class PresentationTest {

	private static final int KEY_ESCAPE = 27;
	private static final int KEY_LEFT = 37;
	private static final int KEY_RIGHT = 39;
	private static final int KEY_S = 83;
	private static final String DECK = """
			<!-- .slide: data-background-color="#204060" -->

			## First

			Note: Say hello.

			---

			## Second

			- one <!-- .element: class="fragment" -->
			- two <!-- .element: class="fragment" -->

			---

			<!-- .slide: data-visibility="hidden" -->

			## Left out

			---

			## Last

			Note: Say *goodbye*.
			""";

	@TempDir
	Path folder;

	private Course files;
	private OpenCourse course;
	private ITextEditor editor;

	@BeforeEach
	void open() throws Exception {
		Window.closeEverything();
		files = Course.small(folder, true);
		files.write("src/en/stacks.md", DECK);
		course = Window.open(files);
		editor = Window.edit(course, "stacks", "en");
		Window.waitUntil("page", () -> Window.preview().isReady() && Window.preview().shownDeck().orElseThrow().slides().size() == 4);
	}

	@AfterEach
	void close() {
		shells("Presentation").findFirst().ifPresent(Shell::dispose);
		Window.closeEverything();
	}

	@Test
	void isWhatF5Does() throws Exception {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		assertEquals("dev.lectern.preview.present", keys.getPerfectMatch(KeySequence.getInstance("F5")).getParameterizedCommand().getId());
		assertEquals("dev.lectern.preview.presentFromStart", keys.getPerfectMatch(KeySequence.getInstance("SHIFT+F5")).getParameterizedCommand().getId());
	}

	@Test
	void isWhatF5DoesInThePreviewToo() {
		Browser page = page();
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.keyCode = SWT.F5;
		page.notifyListeners(SWT.KeyDown, key);
		Window.waitUntil("presentation", () -> shells("Presentation").count() == 1);
	}

	/** The key goes the whole way: to the web engine first, which has no use for it. */
	@Test
	void isWhatThePressedKeyDoesInThePreview() {
		Browser page = page();
		page.getShell().forceActive();
		page.forceFocus();
		Window.waitUntil("focus", page::isFocusControl);
		Event key = new Event();
		key.keyCode = SWT.F5;
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			key.type = type;
			assertTrue(Display.getCurrent().post(key));
		}
		Window.waitUntil("presentation", () -> shells("Presentation").count() == 1);
	}

	private static Browser page() {
		Window.page().activate(Window.preview());
		return Window.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(Browser.class::isInstance).map(Browser.class::cast)
				.filter(Browser::isVisible).findFirst().orElseThrow();
	}

	@Test
	void fillsTheScreenFromTheSlideInViewAndEscapeLeaves() throws Exception {
		Window.putCaretBefore(editor, "Second");
		untilPreviewShows(1);

		Browser stage = present("dev.lectern.preview.present");

		untilTitle(stage, "Second");
		assertEquals(Display.getCurrent().getPrimaryMonitor().getBounds(), stage.getShell().getBounds());
		assertEquals(0.0, stage.evaluate("return document.querySelectorAll('section.present .fragment.visible').length"), "fragments wait");
		assertEquals("slide", stage.evaluate("return document.querySelector('.reveal').dataset.transition ?? 'slide'"));
		Picture.ifWanted("present", stage.getShell());

		press(stage, KEY_ESCAPE);

		Window.waitUntil("closed", () -> shells("Presentation").findAny().isEmpty());
		assertTrue(Window.preview().presenting().sites().isEmpty());
	}

	@Test
	void escapeLeavesWhereverTheFocusIs() throws Exception {
		Browser stage = present("dev.lectern.preview.present");
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		stage.notifyListeners(SWT.KeyDown, escape);
		Window.waitUntil("closed", () -> shells("Presentation").findAny().isEmpty());
	}

	@Test
	void beginsWithTheFirstSlideWhenToldSo() throws Exception {
		Window.putCaretBefore(editor, "Last");
		untilPreviewShows(3);
		Browser stage = present("dev.lectern.preview.presentFromStart");
		untilTitle(stage, "First");
	}

	@Test
	void leavesOutWhatTheSiteLeavesOutAndEndsAtTheSlideItWasAt() throws Exception {
		Window.putCaretBefore(editor, "Second");
		untilPreviewShows(1);
		Browser stage = present("dev.lectern.preview.present");
		untilTitle(stage, "Second");
		assertEquals("First,Second,Last", stage.evaluate("return [...document.querySelectorAll('.slides h2')].map(h => h.textContent).join()"));
		for (int i = 0; i < 3; i++) {
			press(stage, KEY_RIGHT);
		}
		untilTitle(stage, "Last");
		Window.waitUntil("told", () -> Window.preview().presenting().presented().orElseThrow().place().slide()
				.equals(Optional.of(Window.preview().shownDeck().orElseThrow().slides().get(3).id())));

		press(stage, KEY_ESCAPE);

		Window.waitUntil("caret", () -> {
			int caret = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
			return Window.document(editor).get().startsWith("## Last", caret);
		});
	}

	@Test
	void theSpeakerViewFollowsAndLeads() throws Exception {
		Browser stage = present("dev.lectern.preview.present");
		untilTitle(stage, "First");
		press(stage, KEY_S);
		Window.waitUntil("speaker view", () -> shells("Speaker View").count() == 1);
		Browser speaker = browser(shells("Speaker View").findFirst().orElseThrow());
		Window.waitUntil("notes", () -> "Say hello.|Slide 1 of 3|First|Second".equals(seen(speaker)));
		assertEquals("none", speaker.evaluate("return getComputedStyle(document.getElementById('swap')).display"), "there is one screen");
		Picture.ifWanted("speaker", speaker.getShell());

		press(stage, KEY_RIGHT);
		Window.waitUntil("following", () -> "No notes for this slide|Slide 2 of 3|Second|Second".equals(seen(speaker)));
		press(stage, KEY_RIGHT);
		Window.waitUntil("fragment", () -> "1 2".equals(speaker.evaluate("return ['current', 'next'].map(id => document.getElementById(id)"
				+ ".contentDocument.querySelectorAll('section.present .fragment.visible').length).join(' ')")));

		speaker.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { keyCode: " + KEY_RIGHT + ", bubbles: true })); return 1");
		Window.waitUntil("led", () -> Double.valueOf(2).equals(stage.evaluate("return document.querySelectorAll('section.present .fragment.visible').length")));
		speaker.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { keyCode: " + KEY_RIGHT + ", bubbles: true })); return 1");
		untilTitle(stage, "Last");
		Window.waitUntil("end", () -> "Say goodbye.|Slide 3 of 3|Last|Last".equals(seen(speaker))
				&& "End of the deck".equals(speaker.evaluate("return document.getElementById('next').contentDocument.getElementById('lectern-note').textContent")));
		Picture.ifWanted("speaker-end", speaker.getShell());
		press(stage, KEY_LEFT);
		Window.waitUntil("back", () -> seen(speaker).endsWith("Slide 2 of 3|Second|Last"));

		press(stage, KEY_S);
		Window.waitUntil("gone", () -> shells("Speaker View").findAny().isEmpty());
		assertFalse(stage.isDisposed());
		press(stage, KEY_ESCAPE);
		Window.waitUntil("closed", () -> shells("Presentation").findAny().isEmpty());
	}

	@Test
	void followsWhatIsTyped() throws Exception {
		Browser stage = present("dev.lectern.preview.present");
		untilTitle(stage, "First");
		int place = Window.document(editor).get().indexOf("First");
		Window.document(editor).replace(place, "First".length(), "Changed");
		untilTitle(stage, "Changed");
		assertTrue(editor.isDirty());
		Window.document(editor).replace(0, 0, "## Before\n\n---\n\n");
		Window.waitUntil("slide before", () -> "Before,Changed,Second,Last"
				.equals(stage.evaluate("return [...document.querySelectorAll('.slides h2')].map(h => h.textContent).join()")));
		untilTitle(stage, "Changed");
	}

	@Test
	void followsPicturesThatChangeOnTheDisk() throws Exception {
		String width = "return document.querySelector('section.present img')?.naturalWidth ?? 0";
		Window.document(editor).replace(Window.document(editor).get().indexOf("Note:"), 0, "![box](src/en/images/box.svg)\n\n");
		Browser stage = present("dev.lectern.preview.present");
		Window.waitUntil("picture", () -> Double.valueOf(40).equals(stage.evaluate(width)));
		files.write("src/en/images/box.svg", Files.readString(files.file("src/en/images/box.svg")).replace("width=\"40\"", "width=\"50\""));
		course.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		Window.waitUntil("the other picture", () -> Double.valueOf(50).equals(stage.evaluate(width)));
	}

	@Test
	void thereIsOneAtATime() throws Exception {
		Browser stage = present("dev.lectern.preview.present");
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("dev.lectern.preview.present", null);
		Window.letTheDisplayCatchUp();
		assertEquals(List.of(stage.getShell()), shells("Presentation").toList());
	}

	private static String seen(Browser speaker) {
		return (String) speaker.evaluate("const title = id => document.getElementById(id).contentDocument?.querySelector('section.present h2')?.textContent;"
				+ "return [document.getElementById('notes').innerText.trim(), document.getElementById('slide').textContent, title('current'), title('next')].join('|')");
	}

	private static Browser present(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Window.waitUntil("presentation", () -> shells("Presentation").findAny().isPresent());
		Browser stage = browser(shells("Presentation").findFirst().orElseThrow());
		Window.waitUntil("slides", () -> Boolean.TRUE.equals(stage.evaluate("return document.querySelector('section.present h2') !== null")));
		return stage;
	}

	private static Browser browser(Shell shell) {
		return (Browser) shell.getChildren()[0];
	}

	private static Stream<Shell> shells(String title) {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title));
	}

	private static void untilTitle(Browser browser, String title) {
		Window.waitUntil(title, () -> {
			assertEquals(title, browser.evaluate("return document.querySelector('section.present:not(.stack) h2')?.textContent"));
			return true;
		});
	}

	private static void press(Browser browser, int key) {
		browser.evaluate("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: " + key + ", bubbles: true })); return true");
	}

	private static void untilPreviewShows(int index) {
		Window.waitUntil("slide " + index, () -> Window.preview().isReady()
				&& Window.preview().slideInView().equals(Optional.of(Window.preview().shownDeck().orElseThrow().slides().get(index).id())));
	}
}
