package dev.lectern.app.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;

import dev.lectern.app.internal.course.CourseOpening;
import dev.lectern.app.internal.workbench.StartingCourse;
import dev.lectern.course.DeckFile;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.preview.PreviewView;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourse;

/** Lectern's window, driven as an author would. For tests on the UI thread. */
public final class Window {

	public static final String NAVIGATOR = "dev.lectern.ui.course.navigator";
	public static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
	public static final String PREVIEW = "dev.lectern.ui.preview.view";

	private Window() {
	}

	/** Lets the window work until the condition holds; what the condition threw last says why it never did. */
	public static void waitUntil(String what, Callable<Boolean> condition) {
		Waiting.until(what, condition);
	}

	/** Lets everything that is due on the UI thread happen. */
	public static void letTheDisplayCatchUp() {
		Waiting.letTheDisplayCatchUp();
	}

	public static void waitForJobs(Object family) {
		waitUntil("jobs of " + family, () -> Job.getJobManager().find(family).length == 0);
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Opens a course as File > Open Course... does; waits until its first deck is in the front. */
	public static OpenCourse open(Course course) {
		Job job = CourseOpening.schedule(course.folder());
		waitUntil("course opened", () -> job.getResult() != null);
		if (!job.getResult().isOK()) {
			throw new AssertionError(job.getResult().getMessage(), job.getResult().getException());
		}
		return CourseOpening.with(courses -> courses.courses().stream().filter(one -> one.folder().equals(course.folder())).findFirst()).orElseThrow();
	}

	public static void closeEverything() {
		waitForJobs(StartingCourse.class);
		page().closeAllEditors(false);
		letTheDisplayCatchUp();
		List<OpenCourse> open = CourseOpening.with(courses -> courses.courses());
		for (OpenCourse course : open) {
			Job closing = Job.create("close " + course, monitor -> {
				CourseOpening.with(courses -> {
					try {
						courses.close(course, new NullProgressMonitor());
						return null;
					} catch (CoreException e) {
						throw new IllegalStateException(e);
					}
				});
			});
			closing.schedule();
			waitUntil("closed " + course, () -> closing.getResult() != null);
		}
	}

	public static ITextEditor edit(OpenCourse course, String chapter, String language) throws PartInitException {
		DeckFile deck = course.loaded().orElseThrow().course().chapters().stream().filter(one -> one.id().equals(chapter)).findFirst().orElseThrow()
				.decks().get(language);
		IEditorPart editor = DeckEditors.open(page(), course, deck);
		letTheDisplayCatchUp();
		return (ITextEditor) editor;
	}

	public static StyledText text(ITextEditor editor) {
		return ((ITextViewer) editor.getAdapter(ITextViewer.class)).getTextWidget();
	}

	public static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** Puts the caret before a text of the deck. */
	public static void putCaretBefore(ITextEditor editor, String text) {
		int offset = document(editor).get().indexOf(text);
		if (offset < 0) {
			throw new AssertionError("The deck has no " + text);
		}
		editor.selectAndReveal(offset, 0);
		editor.setFocus();
		letTheDisplayCatchUp();
	}

	/** Types where the caret is, a character at a time, as the keyboard would. */
	public static void type(ITextEditor editor, String words) {
		StyledText text = text(editor);
		for (int i = 0; i < words.length(); i++) {
			String character = words.substring(i, i + 1);
			text.insert(character);
			text.setCaretOffset(text.getCaretOffset() + 1);
			letTheDisplayCatchUp();
		}
	}

	public static PreviewView preview() {
		IViewPart view = page().findView(PREVIEW);
		if (view instanceof PreviewView preview) {
			return preview;
		}
		throw new AssertionError("The preview is not open");
	}

	/** The outline's tree for the active editor. */
	public static Tree outline() {
		ContentOutline outline = (ContentOutline) page().findView(OUTLINE);
		return outline.getCurrentPage() == null ? null : tree(outline.getCurrentPage().getControl()).orElse(null);
	}

	public static Tree navigator() {
		try {
			IViewPart view = page().showView(NAVIGATOR, null, IWorkbenchPage.VIEW_VISIBLE);
			return controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
					.filter(tree -> view.getSite().getSelectionProvider() instanceof TreeViewer viewer && viewer.getTree() == tree)
					.findFirst().orElseThrow();
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private static Optional<Tree> tree(Control control) {
		return controls(control).filter(Tree.class::isInstance).map(Tree.class::cast).findFirst();
	}

	public static Stream<Control> controls(Control control) {
		return control instanceof Composite parent
				? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(Window::controls))
				: Stream.of(control);
	}

	/** Expands a row as a click on its twistie does: what is below it is made only then. */
	public static void expand(TreeItem item) {
		Event event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.Expand, event);
		item.setExpanded(true);
		letTheDisplayCatchUp();
	}

	/** All texts of a tree's items that have been made, in their order. */
	public static List<String> texts(Tree tree) {
		List<String> texts = new ArrayList<>();
		collect(tree.getItems(), texts);
		return texts;
	}

	private static void collect(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(item.getText());
			collect(item.getItems(), texts);
		}
	}
}
