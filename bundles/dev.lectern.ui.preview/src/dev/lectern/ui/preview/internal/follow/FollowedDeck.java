package dev.lectern.ui.preview.internal.follow;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.page.PageSettings;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;
import dev.lectern.workspace.DeckLocation;
import dev.lectern.workspace.DeckState;

/**
 * The deck in one editor, and the slide its caret is in. Opened, started and closed on the UI thread; the rest is safe to use from any thread.
 */
public final class FollowedDeck implements AutoCloseable {

	/** Hears of the deck and of the caret. On any thread; must not block. */
	public interface Listener {

		/** There is a newer snapshot. */
		void deckChanged(FollowedDeck deck, Deck snapshot, Optional<SlideId> slide);

		/** The caret is in another slide of the present snapshot. */
		void slideEntered(FollowedDeck deck, SlideId slide);
	}

	private final ITextEditor editor;
	private final IDocument document;
	private final DeckDocuments documents;
	private final DeckDocument deck;
	private final String name;
	private final Optional<Path> path;
	private final ITextViewer viewer;
	private final Listener listener;
	private final DeckListener changes = (source, before, after) -> changed(after);
	private final CaretListener carets = this::caretMoved;

	private volatile int caret;
	private volatile SlideId slide;
	private volatile String languageByText;
	private volatile boolean closed;
	private boolean landing; // used on the UI thread only
	private long toldVersion;

	private FollowedDeck(ITextEditor editor, EditedFile file, DeckDocuments documents, Listener listener) {
		this.editor = editor;
		this.documents = documents;
		this.listener = Objects.requireNonNull(listener);
		document = file.document();
		name = file.name();
		path = file.path();
		viewer = editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer textViewer ? textViewer : null;
		deck = documents.connect(document);
	}

	/** Connects to an editor's deck; empty when the editor has no document (yet). */
	static Optional<FollowedDeck> open(ITextEditor editor, DeckDocuments documents, Listener listener) {
		return EditedFile.of(editor).map(file -> new FollowedDeck(editor, file, documents, listener));
	}

	void start() {
		StyledText text = text();
		if (text != null) {
			caret = modelOffset(text.getCaretOffset());
			text.addCaretListener(carets);
		}
		deck.addListener(changes);
		tellAgain();
	}

	@Override
	public void close() {
		closed = true;
		deck.removeListener(changes);
		documents.disconnect(document);
		StyledText text = text();
		if (text != null) {
			text.removeCaretListener(carets);
		}
	}

	/** Tells the present snapshot again, if there is one: what is known about the course may have changed. */
	public void tellAgain() {
		DeckState state = deck.state();
		if (state.isCurrent(document)) {
			changed(state);
		}
	}

	/**
	 * Puts the caret where a slide begins that somebody went to in the page, and shows as much of the slide as fits; a caret that is in the slide stays. The
	 * focus stays where it is, and the listener is not told: the page is there already. May parse the slide: not for the UI thread.
	 *
	 * @param snapshot what the page shows
	 * @param id       a slide of it
	 * @return what does it, for the UI thread; it does nothing once the text is not the snapshot's any more
	 */
	public Runnable landing(Deck snapshot, SlideId id) {
		return snapshot.slides().stream().filter(one -> one.id().equals(id)).findFirst().<Runnable>map(target -> {
			int place = target.landing();
			SourceRange seen = SourceRange.between(place, Math.max(place, target.body().end()));
			return () -> land(snapshot, id, seen);
		}).orElse(() -> {
		});
	}

	/**
	 * Selects a place in the text and takes the author there. For the UI thread; it does nothing once the text is not the snapshot's any more.
	 *
	 * @param snapshot what the page shows
	 * @param range    in its text
	 */
	public void select(Deck snapshot, SourceRange range) {
		DeckState state = deck.state();
		if (!closed && state.deck() == snapshot && state.isCurrent(document)) {
			editor.getSite().getPage().activate(editor.getSite().getPart());
			editor.selectAndReveal(range.offset(), range.length());
		}
	}

	/** What the deck is the text of; with another one its slides' ids start anew. */
	public Object source() {
		return deck;
	}

	/** The name of the file. */
	public String name() {
		return name;
	}

	/** Where in a course the deck stands; empty outside a course, or until the course is read. */
	public Optional<DeckLocation> location() {
		return deck.location();
	}

	/** What page a snapshot of this deck wants; empty for a text that is in no folder. */
	public Optional<PreviewSite> site(Deck snapshot) {
		Optional<DeckLocation> location = location();
		if (location.isPresent()) {
			return Optional.of(CoursePage.of(location.get().course(), snapshot.profile(), location.get().language().id()));
		}
		return path.map(Path::getParent).map(folder -> new PreviewSite(folder, PageSettings.of(snapshot.profile(), language(snapshot))));
	}

	boolean isOf(ITextEditor other) {
		return editor.equals(other) && document.equals(EditedFile.document(other));
	}

	/* Told from the deriving job and from elsewhere, but never an older snapshot after a newer one. */
	private synchronized void changed(DeckState state) {
		if (!closed && state.deck().version() >= toldVersion) {
			toldVersion = state.deck().version();
			listener.deckChanged(this, state.deck(), slide(state));
		}
	}

	/* While the text is ahead of the snapshot the caret's offset means nothing in it: the author stays in the slide he was in. */
	private Optional<SlideId> slide(DeckState state) {
		if (state.isCurrent(document)) {
			slide = state.deck().slideAt(caret).id();
			return Optional.of(slide);
		}
		return Optional.ofNullable(slide).filter(last -> state.deck().slides().stream().map(Slide::id).anyMatch(last::equals));
	}

	private void land(Deck snapshot, SlideId id, SourceRange seen) {
		DeckState state = deck.state();
		if (closed || text() == null || state.deck() != snapshot || !state.isCurrent(document) || snapshot.slideAt(caret).id().equals(id)) {
			return;
		}
		caret = seen.offset();
		slide = id;
		landing = true;
		try {
			editor.selectAndReveal(seen.offset(), 0);
			viewer.revealRange(seen.offset(), seen.length());
		} finally {
			landing = false;
		}
	}

	private void caretMoved(CaretEvent event) {
		int offset = modelOffset(event.caretOffset);
		if (offset < 0 || landing) {
			return;
		}
		caret = offset;
		DeckState state = deck.state();
		if (!state.isCurrent(document)) {
			return; // a snapshot of this text is on its way
		}
		SlideId entered = state.deck().slideAt(offset).id();
		if (!entered.equals(slide)) {
			slide = entered;
			listener.slideEntered(this, entered);
		}
	}

	private StyledText text() {
		StyledText text = viewer == null ? null : viewer.getTextWidget();
		return text == null || text.isDisposed() ? null : text;
	}

	private int modelOffset(int widgetOffset) {
		return viewer instanceof ITextViewerExtension5 folding ? folding.widgetOffset2ModelOffset(widgetOffset)
				: widgetOffset + viewer.getVisibleRegion().getOffset();
	}

	/* Outside a course nobody says what language a deck is in, and it need not be right, only the glyphs. */
	private String language(Deck snapshot) {
		if (languageByText == null) {
			boolean han = snapshot.text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
			languageByText = han ? "zh" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return languageByText;
	}
}
