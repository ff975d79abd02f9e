package dev.lectern.ui.course.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.window.Waiting;

/** Renaming as an author does it: a key or a menu, the dialog, the preview, Undo. Runs on the UI thread. */
class RenameWindowTest {

	private static final String COURSE = """
			course "Small"
			import "house.course"
			language en "English" source
			language zh "\u4e2d\u6587"
			part basics "Basics" {
				chapter one // the first
				chapter two {
					deck in zh at "src/zh/second.md"
				}
			}
			introduce computer in one slide 2
			""";
	private static final String HOUSE = """
			style "House"
			term computer {
			}
			""";
	private static final String TWO = "# Second\n\n[back](src/en/one.md#/1) [here](one.md) [zh](../zh/one.md)\n";
	private static final String ONE_ZH = "# \u7b2c\u4e00\n\n[en](src/en/one.md)\n";
	private static final String PAGE = "<html><script>Slides.init({title: 'one', chapters: ['one', \"two\"], langs: {en: 'English', zh: '\u4e2d\u6587'}});</script></html>";

	private static final Duration LIMIT = Duration.ofSeconds(30);

	@TempDir
	Path parent;

	private static final class Course implements AutoCloseable {

		private final OpenManifest open;

		Course(Path parent) throws Exception {
			Path folder = Files.createDirectories(parent.toRealPath().resolve("course"));
			Files.writeString(folder.resolve("house.course"), HOUSE);
			open = new OpenManifest(parent, COURSE);
			write("index.html", PAGE);
			write("src/zh/second.md", "# \u4e8c\n");
			write("src/en/two.md", TWO);
			write("src/zh/one.md", ONE_ZH);
			Waiting.until("course file read", () -> open.course().loaded().orElseThrow().course().parts().size() == 1
					&& open.course().loaded().get().decks().values().stream().anyMatch(deck -> deck.text().equals(ONE_ZH)));
			OpenManifest.page().activate(open.editor());
		}

		void write(String path, String text) throws Exception {
			Files.writeString(open.folder().resolve(path), text);
			open.file(path);
		}

		String read(String path) throws Exception {
			return Files.readString(open.folder().resolve(path));
		}

		List<String> decks() throws Exception {
			try (Stream<Path> all = Files.walk(open.folder().resolve("src"))) {
				return all.filter(Files::isRegularFile).map(file -> open.folder().relativize(file).toString()).sorted().toList();
			}
		}

		ITextEditor deck(String path) throws Exception {
			return (ITextEditor) DeckEditors.open(OpenManifest.page(), open.course(), new DeckFile(path.split("/")[1], path, true));
		}

		@Override
		public void close() {
			open.close();
		}
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static void run(String command) throws Exception {
		OpenManifest.page().getWorkbenchWindow().getShell().forceActive(); // no window manager does it when a dialog closes
		Waiting.until(command + " can be used", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled());
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static <T extends Control> Stream<T> all(Class<T> type, Composite in) {
		return Arrays.stream(in.getChildren()).flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite composite ? all(type, composite) : Stream.empty()));
	}

	/** The dialog while it is open; steps are taken one after the other, each when what it needs is there. */
	private static final class Dialog {

		private interface Step {

			/** Whether it could be done. */
			boolean take(Shell shell) throws Exception;
		}

		private final List<Step> steps = new ArrayList<>();
		private final List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
		private AssertionError failure;
		private boolean over;
		private boolean cancels;

		Dialog then(Step step) {
			steps.add(step);
			return this;
		}

		Dialog write(String name) {
			return then(shell -> {
				List<Text> texts = all(Text.class, shell).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isVisible()).toList();
				texts.forEach(text -> text.setText(name));
				return !texts.isEmpty();
			});
		}

		Dialog press(String label) {
			return then(shell -> {
				Button button = all(Button.class, shell).filter(one -> one.getText().replace("&", "").startsWith(label) && one.isVisible() && one.isEnabled()).findFirst().orElse(null);
				if (button != null) {
					shell.getDisplay().asyncExec(() -> { // another dialog may open in it
						if (!button.isDisposed()) {
							button.notifyListeners(SWT.Selection, new Event());
						}
					});
				}
				return button != null;
			});
		}

		/** After the last step all dialogs that are left are cancelled. */
		Dialog cancel() {
			cancels = true;
			return this;
		}

		/** Does what opens the dialog, and waits until all steps are taken and it is gone. A dialog runs the events itself, so what is waited for is looked at in a timer. */
		void during(AutoCloseable action) throws Exception {
			Display display = Display.getCurrent();
			long end = System.nanoTime() + LIMIT.toNanos();
			Runnable[] look = new Runnable[1];
			look[0] = () -> {
				try {
					if (steps.isEmpty() && cancels && !opened(display).isEmpty()) {
						press("Cancel");
					}
					if (!steps.isEmpty() && front(display).anyMatch(this::taken)) {
						steps.removeFirst();
					}
					if (System.nanoTime() > end && !opened(display).isEmpty()) {
						throw new AssertionError(steps.size() + " steps left in " + opened(display).stream().map(Shell::getText).toList() + texts(display));
					}
				} catch (AssertionError e) {
					failure = e;
					steps.clear();
					opened(display).reversed().forEach(Shell::close);
				}
				if (!over) {
					display.timerExec(30, look[0]);
				}
			};
			display.timerExec(30, look[0]);
			try {
				action.close();
				Waiting.until("dialog over", () -> failure != null || steps.isEmpty() && opened(display).isEmpty());
			} finally {
				over = true;
			}
			if (failure != null) {
				throw failure;
			}
		}

		private boolean taken(Shell shell) {
			try {
				return !shell.isDisposed() && steps.getFirst().take(shell);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		}

		/** Dialogs that no other one hides. */
		private Stream<Shell> front(Display display) {
			List<Shell> opened = opened(display);
			return opened.stream().filter(shell -> opened.stream().noneMatch(other -> other.getParent() == shell));
		}

		private List<Shell> opened(Display display) {
			return Arrays.stream(display.getShells()).filter(one -> !before.contains(one) && !one.isDisposed() && one.isVisible() && !one.getText().isEmpty()).toList();
		}

		private String texts(Display display) {
			return opened(display).stream()
					.flatMap(one -> Stream.concat(all(Label.class, one).map(Label::getText), all(Text.class, one).map(Text::getText))).filter(Objects::nonNull).toList().toString();
		}
	}

	/** Undoing in several editors asks the author first: the test says yes, whenever it is asked. */
	private static void unasked(AutoCloseable action) throws Exception {
		Display display = Display.getCurrent();
		boolean[] over = new boolean[1];
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Arrays.stream(display.getShells()).map(Shell::getDefaultButton).filter(button -> button != null && !button.isDisposed()).findFirst()
					.ifPresent(button -> button.notifyListeners(SWT.Selection, new Event()));
			if (!over[0]) {
				display.timerExec(50, look[0]);
			}
		};
		display.timerExec(50, look[0]);
		try {
			action.close();
		} finally {
			over[0] = true;
		}
	}

	@Test
	void aChapterIsRenamedInEveryFileAndOneUndoBringsAllBack() throws Exception {
		try (Course course = new Course(parent)) {
			List<String> before = course.decks();
			String first = course.read("src/en/one.md");
			course.open.goTo("one slide");
			List<String> preview = new ArrayList<>();
			new Dialog().write("intro").press("Preview").then(shell -> {
				Tree tree = all(Tree.class, shell).filter(Control::isVisible).findFirst().orElse(null);
				if (tree != null) {
					labels(tree.getItems(), preview);
				}
				return tree != null;
			}).press("OK").during(() -> Keys.press(course.open.editor(), SWT.ALT | SWT.SHIFT, 'R'));
			Waiting.until("moved", () -> Files.exists(course.open.folder().resolve("src/en/intro.md")));
			assertTrue(preview.stream().anyMatch(row -> row.contains("small.course")) && preview.stream().anyMatch(row -> row.contains("src/zh/one.md \u2192 src/zh/intro.md")), preview.toString());
			assertEquals(COURSE.replace("chapter one //", "chapter intro //").replace("in one slide", "in intro slide"), course.read("small.course"));
			assertEquals(PAGE.replace("['one'", "['intro'"), course.read("index.html"));
			assertEquals(TWO.replace("one.md", "intro.md"), course.read("src/en/two.md"));
			assertEquals(ONE_ZH.replace("one.md", "intro.md"), course.read("src/zh/intro.md"));
			assertEquals(first, course.read("src/en/intro.md"));
			assertFalse(Files.exists(course.open.folder().resolve("src/en/one.md")));
			Waiting.until("read again", () -> course.open.course().loaded().orElseThrow().course().chapters().getFirst().id().equals("intro")
					&& course.open.course().loaded().get().course().chapters().getFirst().decks().values().stream().allMatch(DeckFile::exists));
			unasked(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals(before, course.decks());
			assertEquals(COURSE, course.read("small.course"));
			assertEquals(PAGE, course.read("index.html"));
			assertEquals(TWO, course.read("src/en/two.md"));
			assertEquals(ONE_ZH, course.read("src/zh/one.md"));
			unasked(() -> RefactoringCore.getUndoManager().performRedo(null, new NullProgressMonitor()));
			assertEquals(ONE_ZH.replace("one.md", "intro.md"), course.read("src/zh/intro.md"));
			unasked(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals(before, course.decks());
		}
	}

	private static void labels(TreeItem[] items, List<String> into) {
		for (TreeItem item : items) {
			into.add(item.getText());
			labels(item.getItems(), into);
		}
	}

	@Test
	void unsavedDecksKeepTheirTextAndTheirEditorsFollow() throws Exception {
		try (Course course = new Course(parent)) {
			ITextEditor moved = course.deck("src/zh/one.md");
			document(moved).replace(0, 0, "typed\n\n");
			ITextEditor linking = course.deck("src/en/two.md");
			document(linking).replace(0, 0, "meanwhile\n\n");
			OpenManifest.page().activate(course.open.editor());
			course.open.document().replace(0, 0, "// unsaved\n");
			course.open.settle();
			course.open.goTo("one // the");
			new Dialog().write("intro").press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.until("followed", () -> moved.getEditorInput().getAdapter(IFile.class).getName().equals("intro.md"));
			Waiting.forValue("typed\n\n" + ONE_ZH.replace("one.md", "intro.md"), () -> document(moved).get());
			assertTrue(moved.isDirty());
			assertEquals(ONE_ZH, course.read("src/zh/intro.md"), "what was not saved is not written");
			assertEquals("meanwhile\n\n" + TWO.replace("one.md", "intro.md"), document(linking).get());
			assertEquals(TWO, course.read("src/en/two.md"));
			assertTrue(course.open.document().get().startsWith("// unsaved\n") && course.open.document().get().contains("chapter intro //"));
			unasked(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			Waiting.until("followed back", () -> moved.getEditorInput().getAdapter(IFile.class).getName().equals("one.md"));
			Waiting.forValue("typed\n\n" + ONE_ZH, () -> document(moved).get());
			assertEquals("// unsaved\n" + COURSE, course.open.document().get());
			assertEquals("meanwhile\n\n" + TWO, document(linking).get());
		}
	}

	@Test
	void theTabOfADeckThatMovedSaysItsLanguageAgain() throws Exception {
		try (Course course = new Course(parent)) {
			DeckEditors.nameTabs(OpenManifest.page());
			ITextEditor moved = course.deck("src/zh/one.md");
			OpenManifest.page().activate(course.open.editor());
			course.open.goTo("one // the");
			new Dialog().write("intro").press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.until("tab says the language", () -> moved.getTitle().contains("\u4e2d\u6587") && moved.getTitle().contains("intro.md"));
			assertEquals(ONE_ZH.replace("one.md", "intro.md"), document(moved).get());
		}
	}

	@Test
	void whatWasChangedSinceIsNotLostByUndoing() throws Exception {
		try (Course course = new Course(parent)) {
			course.open.goTo("one // the");
			new Dialog().write("intro").press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.until("moved", () -> Files.exists(course.open.folder().resolve("src/zh/intro.md")));
			course.write("src/zh/intro.md", "# new words\n");
			try {
				unasked(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			} catch (Exception refused) {
				assertTrue(String.valueOf(refused.getMessage()).length() > 0);
			}
			assertEquals("# new words\n", course.read("src/zh/intro.md"));
			assertTrue(course.read("small.course").contains("chapter intro"));
		}
	}

	/** Writes a name and hears what the dialog says against it. */
	private static String objection(Course course, String name) throws Exception {
		String[] said = { "" };
		new Dialog().write(name).then(shell -> {
			said[0] = Stream.concat(all(Label.class, shell).map(Label::getText), all(Text.class, shell).map(Text::getText)).filter(text -> text != null && text.contains(name)).filter(text -> !text.equals(name))
					.findFirst().orElse("");
			boolean ok = all(Button.class, shell).anyMatch(button -> button.getText().equals("OK") && button.isEnabled());
			return !said[0].isEmpty() && !ok;
		}).cancel().during(() -> run("dev.lectern.ui.course.rename"));
		return said[0];
	}

	@Test
	void namesThatCannotBeAreObjectedToWhileTyping() throws Exception {
		try (Course course = new Course(parent)) {
			course.open.goTo("one // the");
			assertTrue(objection(course, "two").contains("two"), "taken");
			assertTrue(objection(course, "../x").contains("../x"), "no path");
			assertTrue(objection(course, "three").contains("src/en/three.md"), "there is such a file");
			assertEquals(COURSE, course.read("small.course"));
		}
	}

	@Test
	void aReadOnlyDeckIsNotRenamed() throws Exception {
		try (Course course = new Course(parent)) {
			IFile deck = course.open.file("src/zh/one.md");
			ResourceAttributes attributes = deck.getResourceAttributes();
			attributes.setReadOnly(true);
			deck.setResourceAttributes(attributes);
			course.open.goTo("one // the");
			new Dialog().write("intro").press("OK").then(shell -> all(Table.class, shell).flatMap(table -> Arrays.stream(table.getItems())).anyMatch(item -> item.getText().contains("src/zh/one.md is")))
					.cancel().during(() -> run("dev.lectern.ui.course.rename"));
			attributes.setReadOnly(false);
			deck.setResourceAttributes(attributes);
			assertEquals(COURSE, course.read("small.course"));
			assertTrue(Files.exists(course.open.folder().resolve("src/en/one.md")));
		}
	}

	@Test
	void aDeckWithAPathOfItsOwnStaysAndTheDialogSaysSo() throws Exception {
		try (Course course = new Course(parent)) {
			course.open.goTo("two {");
			new Dialog().write("part/later").then(shell -> all(Label.class, shell).anyMatch(label -> label.getText().contains("src/zh/second.md") && label.getText().contains("src/en/part/later.md")))
					.press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.until("moved", () -> Files.exists(course.open.folder().resolve("src/en/part/later.md")));
			assertTrue(Files.exists(course.open.folder().resolve("src/zh/second.md")));
			assertEquals(COURSE.replace("chapter two", "chapter \"part/later\""), course.read("small.course"));
			assertEquals(TWO.replace("(one.md)", "(../one.md)").replace("(../zh/one.md)", "(../../zh/one.md)"), course.read("src/en/part/later.md"));
			unasked(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals(TWO, course.read("src/en/two.md"));
			assertFalse(Files.exists(course.open.folder().resolve("src/en/part")));
		}
	}

	@Test
	void termsPartsAndLanguagesAreRenamedInImportedFilesToo() throws Exception {
		try (Course course = new Course(parent)) {
			course.open.goTo("computer in");
			new Dialog().write("machine").press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.forValue(HOUSE.replace("term computer", "term machine"), () -> course.read("house.course"));
			assertEquals(COURSE.replace("introduce computer", "introduce machine"), course.read("small.course"));
			course.open.goTo("basics \"");
			new Dialog().write("the start").press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.until("part", () -> course.read("small.course").contains("part \"the start\" \"Basics\""));
			course.open.goTo("zh \"");
			new Dialog().write("zh-CN").press("OK").during(() -> run("dev.lectern.ui.course.rename"));
			Waiting.until("language", () -> course.read("small.course").contains("language zh-CN ") && course.read("small.course").contains("deck in zh-CN at \"src/zh/second.md\""));
			assertEquals(List.of("src/en/one.md", "src/en/three.md", "src/en/two.md", "src/zh-CN/one.md", "src/zh/second.md"), course.decks());
			assertTrue(course.read("index.html").contains("'zh-CN': '\u4e2d\u6587'"), course.read("index.html"));
		}
	}

	@Test
	void aChapterThatOnlyThePageTellsOfIsRenamedFromTheNavigator() throws Exception {
		try (Course course = new Course(parent)) {
			OpenManifest.page().closeAllEditors(false);
			Files.delete(course.open.folder().resolve("small.course"));
			course.open.file("small.course");
			Waiting.until("page read", () -> course.open.course().loaded().orElseThrow().course().parts().isEmpty());
			Tree tree = navigator();
			Waiting.until("rows", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2 && tree.getItem(0).getItem(0).getData() != null);
			tree.setSelection(tree.getItem(0).getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
			new Dialog().write("intro").press("OK").during(() -> run("org.eclipse.ui.edit.rename"));
			Waiting.forValue(PAGE.replace("['one'", "['intro'"), () -> course.read("index.html"));
			assertTrue(course.decks().containsAll(List.of("src/en/intro.md", "src/zh/intro.md")), course.decks().toString());
			unasked(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals(PAGE, course.read("index.html"));
		}
	}

	private static Tree navigator() throws Exception {
		IViewPart view = OpenManifest.page().showView("dev.lectern.ui.course.navigator", null, IWorkbenchPage.VIEW_ACTIVATE);
		Tree tree = ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
		tree.setFocus();
		return tree;
	}
}
