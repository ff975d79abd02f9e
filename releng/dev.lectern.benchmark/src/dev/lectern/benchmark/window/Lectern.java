package dev.lectern.benchmark.window;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.preview.PreviewView;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Lectern's window, used from another thread than the window's own. */
final class Lectern {

	private static final Duration PATIENCE = Duration.ofMinutes(2);
	/** Half of one percent of what is looked for, and seldom enough to leave the cores to what is measured. */
	private static final long LOOK_EVERY_NANOS = 250_000;

	private final Display display;

	Lectern(Display display) {
		this.display = display;
	}

	Display display() {
		return display;
	}

	/** Waits until a course is read and the preview shows its deck. */
	void awaitDeck() throws InterruptedException {
		await(() -> Job.getJobManager().find(OpenCourses.READING).length == 0 && onUi(() -> page() != null && page().getActiveEditor() != null && preview().isReady()));
	}

	int slidesShown() {
		return onUi(() -> preview().shownDeck().map(deck -> deck.slides().size()).orElse(0));
	}

	PreviewView preview() {
		return (PreviewView) page().findView(PreviewView.ID);
	}

	/** Opens the deck of a chapter in the first language. */
	ITextEditor open(String chapter) {
		return onUi(() -> {
			OpenCourse course = course();
			DeckFile deck = course.loaded().orElseThrow().course().chapters().stream().filter(one -> one.id().equals(chapter)).findFirst().orElseThrow().decks()
					.values().iterator().next();
			try {
				return (ITextEditor) DeckEditors.open(page(), course, deck);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	void close(IEditorPart editor) {
		onUi(() -> page().closeEditor(editor, false));
	}

	/** The page shows this text, painted. */
	void awaitPainted(PreviewView preview, String text) throws InterruptedException {
		awaitPainted(preview, text.length());
		await(() -> preview.paintedDeck().map(Deck::text).filter(text::equals).isPresent());
	}

	/** The page shows a text that is so long, painted. */
	void awaitPainted(PreviewView preview, int length) throws InterruptedException {
		await(() -> preview.paintedDeck().filter(deck -> deck.length() == length).isPresent());
	}

	void awaitQuiet() throws InterruptedException {
		await(() -> Job.getJobManager().find(DeckDocuments.DERIVING).length == 0 && onUi(() -> preview().isReady()));
	}

	/** Nothing is checked, measured or indexed in the background any more. */
	void awaitRest() throws InterruptedException {
		await(() -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getClass().getName().startsWith("dev.lectern")));
	}

	/** So it is, and the page shows the deck. */
	void awaitIdle() throws InterruptedException {
		awaitRest();
		awaitQuiet();
	}

	static StyledText text(ITextEditor editor) {
		return editor.getAdapter(ITextViewer.class).getTextWidget();
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	<T> T onUi(Callable<T> task) {
		Result<T> result = new Result<>();
		display.syncExec(() -> {
			try {
				result.value = task.call();
			} catch (Exception e) {
				result.failure = e;
			}
		});
		if (result.failure != null) {
			throw new IllegalStateException(result.failure);
		}
		return result.value;
	}

	void await(Callable<Boolean> condition) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		try {
			while (!condition.call()) {
				if (System.nanoTime() > deadline) {
					throw new IllegalStateException("Waited " + PATIENCE.toSeconds() + " s in vain");
				}
				LockSupport.parkNanos(LOOK_EVERY_NANOS);
			}
		} catch (InterruptedException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0 ? null : PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static OpenCourse course() {
		Result<OpenCourse> found = new Result<>();
		ServiceCaller.callOnce(Lectern.class, OpenCourses.class, courses -> found.value = courses.courses().getFirst());
		return Optional.ofNullable(found.value).orElseThrow();
	}

	private static final class Result<T> {

		private T value;
		private Exception failure;
	}
}
