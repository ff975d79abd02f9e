package dev.lectern.ui.check.window;

import static dev.lectern.ui.check.window.OpenCourseWindow.document;
import static dev.lectern.ui.check.window.OpenCourseWindow.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.window.Waiting;

/** Marks on slides in the outline and on chapters in the navigator. Runs on the UI thread. */
class BadgesWindowTest {

	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
	private static final String NAVIGATOR = "dev.lectern.ui.course.navigator";
	private static final String GOOD = "<!-- .slide: class=\"center\" -->";
	private static final String BAD = "<!-- .slide: class='center' -->";
	private static final String DECK = "## One\n\n---\n\n" + GOOD + "\n\n## Two\n\n---\n\n## Three\n";

	@TempDir
	Path parent;

	@Test
	void aSlideWithAProblemIsMarkedInTheOutlineWhileItHasIt() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			Tree tree = outline(editor);
			Waiting.until("outline", () -> tree.getItemCount() == 3);
			Image plain = tree.getItem(1).getImage();
			int at = document(editor).get().indexOf(GOOD);
			document(editor).replace(at, GOOD.length(), BAD);
			Waiting.until("marked", () -> tree.getItem(1).getImage() != plain);
			assertEquals(List.of(plain, plain), List.of(tree.getItem(0).getImage(), tree.getItem(2).getImage()));
			document(editor).replace(0, 0, "## New\n\n---\n\n");
			Waiting.until("the mark moves with the slide", () -> tree.getItemCount() == 4 && tree.getItem(2).getImage() != plain && tree.getItem(1).getImage() == plain);
			document(editor).replace(document(editor).get().indexOf(BAD), BAD.length(), GOOD);
			Waiting.until("no mark", () -> tree.getItem(2).getImage() == plain);
		}
	}

	@Test
	void whatOthersFoundIsMarkedToo() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			Tree tree = outline(editor);
			Waiting.until("outline", () -> tree.getItemCount() == 3);
			Image plain = tree.getItem(2).getImage();
			int at = document(editor).get().indexOf("## Three");
			IMarker marker = window.course().file(window.deck()).createMarker(IMarker.PROBLEM, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE,
					"too tall", IMarker.CHAR_START, at, IMarker.CHAR_END, at + 8, IMarker.LINE_NUMBER, 11));
			Waiting.until("marked", () -> tree.getItem(2).getImage() != plain);
			assertEquals(plain, tree.getItem(1).getImage());
			marker.delete();
			Waiting.until("no mark", () -> tree.getItem(2).getImage() == plain);
		}
	}

	@Test
	void chaptersAndDecksAreMarkedInTheNavigator() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			Tree tree = tree(page().showView(NAVIGATOR, null, IWorkbenchPage.VIEW_VISIBLE).getSite().getShell(), "Small");
			TreeItem chapter = tree.getItem(0).getItem(0);
			Waiting.until("pictures", () -> chapter.getImage() != null);
			Image plain = chapter.getImage();
			document(editor).replace(document(editor).get().indexOf(GOOD), GOOD.length(), BAD);
			editor.doSave(new NullProgressMonitor());
			Waiting.until("marked", () -> tree.getItem(0).getItem(0).getImage() != plain);
			document(editor).replace(document(editor).get().indexOf(BAD), BAD.length(), GOOD);
			editor.doSave(new NullProgressMonitor());
			Waiting.until("no mark", () -> tree.getItem(0).getItem(0).getImage().equals(plain));
			assertNotEquals(0, tree.getItemCount());
			page().hideView(page().findView(NAVIGATOR));
		}
	}

	private static Tree outline(ITextEditor editor) throws Exception {
		ContentOutline view = (ContentOutline) page().showView(OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE);
		page().activate(editor);
		return (Tree) view.getCurrentPage().getControl();
	}

	/** The tree whose first row begins so. */
	private static Tree tree(Composite parent, String first) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree && tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith(first)) {
				return tree;
			}
			Tree found = child instanceof Composite composite ? tree(composite, first) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
