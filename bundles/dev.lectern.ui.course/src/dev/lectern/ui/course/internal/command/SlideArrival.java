package dev.lectern.ui.course.internal.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.deck.Slide;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;
import dev.lectern.workspace.DeckState;

/**
 * Puts the caret of an editor at a slide as soon as the text in it is known by slides, once. Where that place is, is worked out off the UI
 * thread.
 */
final class SlideArrival {

	private final ServiceCaller<DeckDocuments> documents = new ServiceCaller<>(SlideArrival.class, DeckDocuments.class);
	private final DeckListener listener = (source, before, after) -> look(after);
	private final UiThread uiThread = new UiThread(Display.getCurrent());
	private final ITextEditor editor;
	private final IDocument document;
	private final int number;

	private DeckDocument deck;
	private boolean over;

	private SlideArrival(ITextEditor editor, IDocument document, int number) {
		this.editor = editor;
		this.document = document;
		this.number = number;
	}

	/**
	 * To be called on the UI thread.
	 *
	 * @param number from 1; what is beyond the slides there are means the nearest one
	 */
	static void at(ITextEditor editor, int number) {
		IDocument document = document(editor);
		if (document != null) {
			new SlideArrival(editor, document, number).begin();
		}
	}

	private static IDocument document(ITextEditor editor) {
		IDocumentProvider provider = editor.getDocumentProvider();
		return provider == null ? null : provider.getDocument(editor.getEditorInput());
	}

	private void begin() {
		documents.call(service -> {
			deck = service.connect(document);
			deck.addListener(listener);
			CompletableFuture.runAsync(() -> look(deck.state()));
		});
	}

	private void look(DeckState state) {
		List<Slide> slides = state.deck().slides();
		Slide slide = slides.get(Math.clamp(number - 1, 0, slides.size() - 1));
		int place = slide.landing();
		uiThread.later(() -> arrive(state, place));
	}

	/* A state that is not the present text's any more is followed by another one. */
	private void arrive(DeckState state, int place) {
		boolean gone = !document.equals(document(editor));
		if (over || !gone && !state.isCurrent(document)) {
			return;
		}
		over = true;
		if (!gone) {
			editor.selectAndReveal(place, 0);
		}
		deck.removeListener(listener);
		documents.call(service -> service.disconnect(document));
		documents.unget();
	}
}
