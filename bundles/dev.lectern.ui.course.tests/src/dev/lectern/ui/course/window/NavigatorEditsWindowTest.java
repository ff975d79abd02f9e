package dev.lectern.ui.course.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.window.Waiting;

/** The navigator changes the course file, in a real window. Runs on the UI thread. */
class NavigatorEditsWindowTest {

	private static final String COURSE = """
			// a small course
			course "Small"
			language en "English" source
			language zh "\u4e2d\u6587"

			part basics "Basics" {
				chapter one // the first
				// about two
				chapter two
			}
			part more "More" {
			}
			chapter three
			term computer { in en "computer" }
			introduce computer in one slide 2
			""";

	@TempDir
	Path parent;

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static String saved(OpenManifest open) throws IOException {
		return Files.readString(open.folder().resolve("small.course"));
	}

	private static TreeViewer navigator(OpenManifest open) throws Exception {
		IViewPart view = OpenManifest.page().showView("dev.lectern.ui.course.navigator");
		TreeViewer viewer = (TreeViewer) view.getSite().getSelectionProvider();
		viewer.expandToLevel(3);
		Waiting.until("rows", () -> rows(viewer).contains("Third"));
		return viewer;
	}

	private static List<String> rows(TreeViewer viewer) {
		return items(viewer.getTree().getItems()).map(item -> item.getText().replaceAll("  .*", "")).toList();
	}

	private static Stream<TreeItem> items(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}

	private static TreeItem item(TreeViewer viewer, String text) {
		return items(viewer.getTree().getItems()).filter(item -> item.getText().replaceAll("  .*", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " in " + rows(viewer)));
	}

	private static void select(TreeViewer viewer, String... texts) throws Exception {
		Waiting.until("there", () -> rows(viewer).containsAll(List.of(texts)));
		Tree tree = viewer.getTree();
		tree.setFocus();
		tree.setSelection(Arrays.stream(texts).map(text -> item(viewer, text)).toArray(TreeItem[]::new));
		tree.notifyListeners(SWT.Selection, new Event());
		Waiting.letTheDisplayCatchUp();
	}

	/** SWT makes such events of what the window system reports, and nobody else can. */
	private static <T> T event(Class<T> type, Tree tree) throws ReflectiveOperationException {
		Class<?> kind = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, type.getClassLoader());
		Constructor<?> untyped = kind.getDeclaredConstructor();
		untyped.setAccessible(true);
		Event event = (Event) untyped.newInstance();
		event.widget = tree;
		event.display = tree.getDisplay();
		Constructor<T> typed = type.getDeclaredConstructor(kind);
		typed.setAccessible(true);
		return typed.newInstance(event);
	}

	/** Drags what is selected onto a row, that many eighths of its height from its top; gives the feedback, or -1 when it may not be dropped there. */
	private static int drag(TreeViewer viewer, String onto, int eighths) throws Exception {
		Tree tree = viewer.getTree();
		DragSourceListener[] source = ((DragSource) tree.getData(DND.DRAG_SOURCE_KEY)).getDragListeners();
		DragSourceEvent drag = event(DragSourceEvent.class, tree);
		drag.doit = true;
		for (DragSourceListener listener : source) {
			listener.dragStart(drag);
		}
		if (!drag.doit) {
			return -1;
		}
		TreeItem row = item(viewer, onto);
		Rectangle bounds = row.getBounds();
		Point at = tree.toDisplay(bounds.x + 2, bounds.y + bounds.height * eighths / 8);
		DropTargetEvent drop = event(DropTargetEvent.class, tree);
		drop.item = row;
		drop.x = at.x;
		drop.y = at.y;
		drop.operations = DND.DROP_MOVE;
		drop.detail = DND.DROP_MOVE;
		drop.dataTypes = LocalSelectionTransfer.getTransfer().getSupportedTypes();
		drop.currentDataType = drop.dataTypes[0];
		drop.data = LocalSelectionTransfer.getTransfer().getSelection();
		int feedback = -1;
		for (DropTargetListener listener : ((DropTarget) tree.getData(DND.DROP_TARGET_KEY)).getDropListeners()) {
			listener.dragEnter(drop);
			listener.dragOver(drop);
			if (drop.detail == DND.DROP_MOVE) {
				feedback = drop.feedback;
				listener.dropAccept(drop);
				listener.drop(drop);
			}
		}
		for (DragSourceListener listener : source) {
			listener.dragFinished(drag);
		}
		return feedback;
	}

	@Test
	void aChapterIsDraggedBetweenOthersAndUndone() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			TreeViewer viewer = navigator(open);
			select(viewer, "Third");
			int feedback = drag(viewer, "Second", 1);
			assertTrue((feedback & DND.FEEDBACK_INSERT_BEFORE) != 0, "feedback " + feedback);
			String moved = COURSE.replace("chapter three\n", "").replace("\t// about two", "\tchapter three\n\t// about two");
			Waiting.until("moved", () -> saved(open).equals(moved));
			Waiting.until("shown", () -> rows(viewer).indexOf("Third") < rows(viewer).indexOf("Second"));
			Waiting.until("selected", () -> viewer.getTree().getSelectionCount() == 1 && viewer.getTree().getSelection()[0].getText().startsWith("Third"));
			run("org.eclipse.ui.edit.undo");
			Waiting.until("undone", () -> saved(open).equals(COURSE));
			Waiting.until("redo", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.eclipse.ui.edit.redo").isEnabled());
			run("org.eclipse.ui.edit.redo");
			Waiting.until("redone", () -> saved(open).equals(moved));
		}
	}

	@Test
	void thePageListsTheChaptersInTheSameOrderAndIsUndoneWithTheCourseFile() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			Path page = open.folder().resolve("index.html");
			String listed = Files.readString(page).replace("['one', 'two']", "['one', 'two', 'three']");
			Files.writeString(page, listed);
			open.file("index.html");
			TreeViewer viewer = navigator(open);
			select(viewer, "Third");
			drag(viewer, "First", 1);
			Waiting.until("moved", () -> Files.readString(page).equals(listed.replace("['one', 'two', 'three']", "['three', 'one', 'two']")));
			assertTrue(saved(open).indexOf("chapter three") < saved(open).indexOf("chapter one"));
			run("org.eclipse.ui.edit.undo");
			Waiting.until("undone", () -> saved(open).equals(COURSE) && Files.readString(page).equals(listed));
		}
	}

	@Test
	void chaptersAreDroppedOntoPartsAndBesideThem() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			TreeViewer viewer = navigator(open);
			select(viewer, "First", "Second");
			assertEquals(-1, drag(viewer, "Second", 1), "onto itself");
			assertTrue((drag(viewer, "More", 4) & DND.FEEDBACK_SELECT) != 0);
			Waiting.until("moved", () -> saved(open).contains("part basics \"Basics\" {\n}\npart more \"More\" {\n\tchapter one // the first\n\t// about two\n\tchapter two\n}\n"));
			Waiting.until("shown", () -> rows(viewer).indexOf("Basics") + 1 == rows(viewer).indexOf("More"));
			select(viewer, "Second");
			drag(viewer, "Basics", 0);
			Waiting.until("before the part", () -> saved(open).contains("\n\n// about two\nchapter two\npart basics"));
		}
	}

	@Test
	void theKeysMoveByOneRowAndThroughParts() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE.replace("{\n}\nchapter three", "{\n\tchapter three\n}"))) {
			OpenManifest.page().closeAllEditors(false);
			TreeViewer viewer = navigator(open);
			IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
			select(viewer, "Second");
			Waiting.until("bound", () -> keys.getPerfectMatch(KeySequence.getInstance("M3+ARROW_DOWN")) != null);
			assertEquals("dev.lectern.ui.course.moveChapterDown", keys.getPerfectMatch(KeySequence.getInstance("M3+ARROW_DOWN")).getParameterizedCommand().getId());
			assertEquals("dev.lectern.ui.course.moveChapterUp", keys.getPerfectMatch(KeySequence.getInstance("M3+ARROW_UP")).getParameterizedCommand().getId());
			for (String place : List.of("}\n// about two\nchapter two\npart more", "{\n\t// about two\n\tchapter two\n\tchapter three\n}", "\tchapter three\n\t// about two\n\tchapter two\n}",
					"}\n// about two\nchapter two\nterm")) {
				run("dev.lectern.ui.course.moveChapterDown");
				Waiting.until(place, () -> saved(open).contains(place));
				Waiting.until("shown", () -> open.course().loaded().isPresent() && isRead(open));
				Waiting.letTheDisplayCatchUp();
			}
			run("dev.lectern.ui.course.moveChapterUp");
			Waiting.until("up", () -> saved(open).contains("\tchapter three\n\t// about two\n\tchapter two\n}"));
		}
	}

	/** Whether the course that is shown is the one on the disk. */
	private static boolean isRead(OpenManifest open) throws IOException {
		List<String> listed = saved(open).lines().map(String::strip).filter(line -> line.startsWith("chapter ")).map(line -> line.split(" ")[1]).toList();
		var course = open.course().loaded().orElseThrow().course();
		long inParts = saved(open).lines().filter(line -> line.startsWith("\tchapter ")).count();
		return course.chapters().stream().map(chapter -> chapter.id()).toList().equals(listed) && course.parts().stream().mapToInt(part -> part.chapters().size()).sum() == inParts;
	}

	private static MenuItem item(Menu menu, String text) {
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").split("\t")[0].equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " in " + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
	}

	@Test
	void theMenuMovesToAPartAndRemoves() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			TreeViewer viewer = navigator(open);
			select(viewer, "Third");
			MenuItem parts = item(viewer.getTree().getMenu(), "Move to Part");
			item(parts.getMenu(), "More").notifyListeners(SWT.Selection, new Event());
			Waiting.until("moved", () -> saved(open).contains("part more \"More\" {\n\tchapter three\n}"));
			Waiting.until("read", () -> isRead(open));
			Waiting.letTheDisplayCatchUp();
			select(viewer, "Second");
			item(viewer.getTree().getMenu(), "Remove from Course File").notifyListeners(SWT.Selection, new Event());
			Waiting.until("removed", () -> !saved(open).contains("two"));
			assertTrue(Files.exists(open.folder().resolve("src/en/two.md")));
		}
	}

	@Test
	void whatIsNamedElsewhereIsNotRemovedAndItSaysWhere() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			TreeViewer viewer = navigator(open);
			select(viewer, "First");
			CompletableFuture<Void> told = Dialogs.next("Remove chapter one from the course file", shell -> true, shell -> {
				assertTrue(Dialogs.all(Label.class, shell).anyMatch(label -> label.getText().contains("introduce computer in line 15")), "the message");
				Dialogs.press(shell, "Open Course File");
			});
			run("dev.lectern.ui.course.removeChapter");
			Waiting.until("told", told::isDone);
			told.join();
			assertEquals(COURSE, saved(open));
			Waiting.until("opened", () -> OpenManifest.page().getActiveEditor() != null);
		}
	}

	@Test
	void unsavedTextAndTheCaretStay() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("course \"Small"), 0, "// typed\n");
			open.goTo("computer in one");
			TreeViewer viewer = navigator(open);
			select(viewer, "Third");
			drag(viewer, "First", 0);
			String typed = COURSE.replace("course \"Small", "// typed\ncourse \"Small");
			Waiting.until("moved", () -> open.document().get().equals(typed.replace("chapter three\n", "").replace("\tchapter one", "\tchapter three\n\tchapter one")));
			assertTrue(open.editor().isDirty());
			assertEquals(COURSE, saved(open));
			assertEquals(open.offset("computer in one"), open.viewer().getSelectedRange().x);
			Waiting.letTheDisplayCatchUp();
			OpenManifest.page().activate(open.editor());
			run("org.eclipse.ui.edit.undo");
			Waiting.until("undone in one step", () -> open.document().get().equals(typed));
			OpenManifest.page().saveEditor(open.editor(), false);
			assertEquals(typed, saved(open));
		}
	}

	@Test
	void aSavedTextInTheEditorIsSavedAgain() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			TreeViewer viewer = navigator(open);
			select(viewer, "Third");
			drag(viewer, "First", 0);
			Waiting.until("saved", () -> saved(open).contains("\tchapter three\n\tchapter one"));
			Waiting.until("clean", () -> !open.editor().isDirty() && open.document().get().equals(saved(open)));
		}
	}

	private static Text field(Shell shell, String label) {
		List<Label> labels = Dialogs.all(Label.class, shell).toList();
		Label found = labels.stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError(label + " in " + labels.stream().map(Label::getText).toList()));
		return Dialogs.all(Text.class, found.getParent()).filter(text -> text.getBounds().y + text.getBounds().height > found.getBounds().y && text.getBounds().y < found.getBounds().y + found.getBounds().height)
				.findFirst().orElseThrow();
	}

	@Test
	void aNewChapterIsListedAndItsDecksWrittenFromTheTemplate() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			Files.writeString(open.folder().resolve("template.md"), "<!-- {chapter} -->\n\n# {title}\n");
			Files.createDirectories(open.folder().resolve("src/zh"));
			Files.writeString(open.folder().resolve("src/zh/a b.md"), "# mine\n");
			open.file("template.md");
			open.file("src/zh/a b.md");
			TreeViewer viewer = navigator(open);
			Waiting.until("known", () -> open.course().files().orElseThrow().exists("src/zh/a b.md"));
			select(viewer, "Second");
			CompletableFuture<Void> asked = Dialogs.next("New Chapter", shell -> Dialogs.all(Label.class, shell).anyMatch(label -> label.getText().contains("template.md")), shell -> {
				Text name = field(shell, "Name:");
				name.setText("one");
				assertFalse(Dialogs.button(shell, "Finish").isEnabled(), "taken");
				name.setText("../a");
				assertFalse(Dialogs.button(shell, "Finish").isEnabled(), "outside");
				name.setText("a b");
				assertFalse(Dialogs.button(shell, "Finish").isEnabled(), "no title");
				field(shell, "Title in English:").setText("All & Both");
				assertEquals(List.of("Basics", "After two (\u201cSecond\u201d)"), Dialogs.all(Combo.class, shell).map(Combo::getText).toList());
				List<String> labels = Dialogs.all(Label.class, shell).map(Label::getText).toList();
				assertTrue(labels.contains("src/en/a b.md") && labels.contains("src/zh/a b.md (exists and stays as it is)"), labels::toString);
				Dialogs.press(shell, "Finish");
			});
			run("dev.lectern.ui.course.newChapter");
			Waiting.until("asked", asked::isDone);
			asked.join();
			String listed = COURSE.replace("\tchapter two\n", "\tchapter two\n\tchapter \"a b\"\n");
			Waiting.until("listed", () -> saved(open).equals(listed));
			Waiting.until("opened", () -> OpenManifest.page().getActiveEditor() != null && OpenManifest.page().getActiveEditor().getTitle().contains("a b.md"));
			assertEquals("<!-- a b -->\n\n# All & Both\n", Files.readString(open.folder().resolve("src/en/a b.md")));
			assertEquals("# mine\n", Files.readString(open.folder().resolve("src/zh/a b.md")));
			OpenManifest.page().closeAllEditors(false);
			OpenManifest.page().activate(OpenManifest.page().findView("dev.lectern.ui.course.navigator"));
			run("org.eclipse.ui.edit.undo");
			Waiting.until("undone", () -> saved(open).equals(COURSE) && !Files.exists(open.folder().resolve("src/en/a b.md")));
			assertEquals("# mine\n", Files.readString(open.folder().resolve("src/zh/a b.md")));
		}
	}

	@Test
	void aCourseWithoutACourseFileGetsOneFirst() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().closeAllEditors(false);
			Files.delete(open.folder().resolve("small.course"));
			open.file("small.course");
			Waiting.until("read without", () -> open.course().loaded().orElseThrow().course().parts().isEmpty());
			IViewPart view = OpenManifest.page().showView("dev.lectern.ui.course.navigator");
			TreeViewer viewer = (TreeViewer) view.getSite().getSelectionProvider();
			viewer.expandToLevel(3);
			select(viewer, "Second");
			CompletableFuture<Void> asked = Dialogs.next("Move chapter two", shell -> true, shell -> Dialogs.press(shell, "Create Course File"));
			drag(viewer, "First", 1);
			Waiting.until("asked", asked::isDone);
			asked.join();
			Path file = open.folder().resolve("course.course");
			Waiting.until("moved", () -> Files.exists(file) && Files.readString(file).contains("chapter two") && Files.readString(file).indexOf("chapter two") < Files.readString(file).indexOf("chapter one"));
			assertNotNull(open.course().loaded());
			var operations = PlatformUI.getWorkbench().getOperationSupport();
			Waiting.until("can be undone", () -> Optional.ofNullable(operations.getOperationHistory().getUndoOperation(operations.getUndoContext())).filter(move -> move.getLabel().startsWith("Move")).isPresent());
			operations.getOperationHistory().undo(operations.getUndoContext(), new NullProgressMonitor(), null);
			Waiting.until("undone", () -> Files.readString(file).contains("chapter one\nchapter two"));
		}
	}
}
