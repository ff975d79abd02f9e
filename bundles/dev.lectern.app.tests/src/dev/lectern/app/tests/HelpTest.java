package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Window;
import dev.lectern.course.DeckFile;
import dev.lectern.ui.help.internal.HelpPage;
import dev.lectern.ui.help.internal.HelpPages;
import dev.lectern.ui.help.internal.HelpTopic;
import dev.lectern.ui.help.internal.HelpView;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.OpenCourse;

@ExtendWith(NoErrorLogged.class)
class HelpTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void nothingOpen() {
		Window.closeEverything();
		IViewPart help = Window.page().findView(HelpView.ID);
		if (help != null) {
			Window.page().hideView(help);
		}
	}

	@Test
	void theHelpMenuShowsTheContentsAndTheirPages() {
		choose("Help", "Help Contents");

		Window.waitUntil("getting started", () -> browser().getText().contains("following every keystroke"));
		List<String> contents = Window.texts(tree());
		assertTrue(contents.containsAll(List.of("Getting started", "The course language", "Terms", "The rules", "Keyboard shortcuts")), contents::toString);
	}

	@Test
	void aSearchFindsTopicsOfAllPages() {
		choose("Help", "Help Contents");
		Window.waitUntil("contents", () -> tree().getItemCount() > 3);

		Window.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> text.getParent() == tree().getParent()).findFirst().orElseThrow().setText("quotes bold ellipsis");

		Window.waitUntil("found", () -> Window.texts(tree()).contains("Typography"));
		assertTrue(!Window.texts(tree()).contains("Where decks are"));
	}

	@Test
	void f1InACourseFileExplainsTheStatementAtTheCaret() throws Exception {
		Course small = Course.small(folder, true);
		Files.writeString(small.folder().resolve("house.course"), "course \"C\"\nlanguage en\nterm gpu {\n\tin en \"GPU\"\n}\n");
		OpenCourse course = Window.open(small);
		ITextEditor editor = (ITextEditor) IDE.openEditor(Window.page(), course.file(new DeckFile("", "house.course", true)));
		Window.waitUntil("text", () -> Window.document(editor).get().contains("GPU"));
		Window.page().activate(editor);
		Window.putCaretBefore(editor, "GPU");

		Instant[] pressed = { Instant.MIN };
		Window.waitUntil("terms", () -> {
			if (pressed[0].isBefore(Instant.now().minusSeconds(2))) { // the first time may come before the file is read
				pressed[0] = Instant.now();
				Window.page().activate(editor);
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.help.dynamicHelp", null);
			}
			return browser().getText().contains("getElementById('course-language#7')");
		});
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.eclipse.ui.help.dynamicHelp");
		assertEquals("F1", PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command.getId()));
	}

	@Test
	void thePagesAreThereInChineseToo() throws Exception {
		List<HelpPage> english = HelpPages.read(Locale.ENGLISH);
		List<HelpPage> chinese = HelpPages.read(Locale.forLanguageTag("zh-CN"));

		assertEquals(List.of("快速入门", "课程语言"), chinese.subList(0, 2).stream().map(HelpPage::title).toList());
		for (int page = 0; page < 2; page++) {
			assertEquals(english.get(page).topics().stream().map(HelpTopic::address).toList(), chinese.get(page).topics().stream().map(HelpTopic::address).toList());
		}
		assertTrue(chinese.get(1).topics().get(6).html().contains("<h2>术语</h2>"), chinese.get(1).topics().get(6)::html);
	}

	private static void choose(String menu, String item) {
		Menu bar = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
		MenuItem top = item(bar, menu);
		top.getMenu().notifyListeners(SWT.Show, new Event());
		item(top.getMenu(), item).notifyListeners(SWT.Selection, new Event());
	}

	private static MenuItem item(Menu menu, String text) {
		return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").split("\t")[0].equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " not in " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
	}

	private static Browser browser() {
		return Window.controls(tree().getParent().getParent()).filter(Browser.class::isInstance).map(Browser.class::cast).findFirst().orElseThrow();
	}

	private static Tree tree() {
		return Window.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
				.filter(tree -> Stream.of(tree.getParent().getChildren()).anyMatch(Text.class::isInstance) && tree.getParent().getParent() instanceof SashForm)
				.findFirst().orElseThrow();
	}
}
