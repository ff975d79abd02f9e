package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
import dev.lectern.ui.preview.PreviewView;
import dev.lectern.window.NoErrorLogged;

/** The preview's commands can be chosen when there is something for them to do, and presenting needs no preview. */
@ExtendWith(NoErrorLogged.class)
class PreviewCommandsTest {

	private static final List<String> OF_A_DECK = List.of("Show Notes", "Slide Overview", "Open in System Browser", "Present Full Screen", "Reload", "Zoom", "Theme");

	@TempDir
	Path folder;

	@BeforeEach
	void begin() throws Exception {
		Window.page().showView(Window.PREVIEW);
		Window.closeEverything();
	}

	@AfterEach
	void end() throws Exception {
		shells("Presentation").findFirst().ifPresent(Shell::dispose);
		Window.page().showView(Window.PREVIEW);
		Window.closeEverything();
	}

	@Test
	void buttonsWaitForADeckAndStopAtTheEnds() throws Exception {
		Window.waitUntil("no button", () -> OF_A_DECK.stream().noneMatch(PreviewCommandsTest::isEnabled) && !isEnabled("Next Slide") && !isEnabled("Previous Slide"));

		Window.edit(Window.open(Course.small(folder, true)), "intro", "en");
		Window.waitUntil("buttons", () -> {
			assertEquals(Map.of(), states(false));
			return true;
		});
		Window.waitUntil("the first slide", () -> isEnabled("Next Slide") && !isEnabled("Previous Slide"));
		run("dev.lectern.preview.nextSlide");
		Window.waitUntil("the second slide", () -> isEnabled("Next Slide") && isEnabled("Previous Slide"));
		run("dev.lectern.preview.nextSlide");
		Window.waitUntil("the last slide", () -> !isEnabled("Next Slide") && isEnabled("Previous Slide"));

		Window.closeEverything();
		Window.waitUntil("no button again", () -> {
			assertEquals(Map.of(), states(true));
			return true;
		});
		for (String command : List.of("present", "presentFromStart", "openOutside", "nextSlide", "overview", "trust", "fetchStyles")) {
			assertThrows(NotEnabledException.class, () -> run("dev.lectern.preview." + command), command);
		}
	}

	@Test
	void presentingNeedsNoPreview() throws Exception {
		ITextEditor editor = Window.edit(Window.open(Course.small(folder, true)), "intro", "en");
		Window.page().hideView(Window.preview());
		assertFalse(Window.page().findView(Window.PREVIEW) instanceof PreviewView);
		Window.putCaretBefore(editor, "Some *words*");

		run("dev.lectern.preview.present");

		Window.waitUntil("presentation", () -> shells("Presentation").count() == 1);
		Browser stage = (Browser) shells("Presentation").findFirst().orElseThrow().getChildren()[0];
		Window.waitUntil("the slide the caret is in", () -> "Second slide".equals(stage.evaluate("return document.querySelector('section.present h2')?.textContent")));
		assertTrue(Window.page().findView(Window.PREVIEW) instanceof PreviewView);
	}

	/* Those of the buttons that are not as they are to be. */
	private static Map<String, Boolean> states(boolean wrong) {
		Map<String, Boolean> states = new TreeMap<>();
		OF_A_DECK.stream().filter(tip -> isEnabled(tip) == wrong).forEach(tip -> states.put(tip, wrong));
		return states;
	}

	private static boolean isEnabled(String tip) {
		return Window.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(ToolBar.class::isInstance)
				.flatMap(bar -> Stream.of(((ToolBar) bar).getItems())).filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tip))
				.findFirst().map(ToolItem::isEnabled).orElseThrow(() -> new AssertionError("There is no button " + tip));
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Window.letTheDisplayCatchUp();
	}

	private static Stream<Shell> shells(String title) {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title));
	}
}
