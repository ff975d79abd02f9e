package dev.lectern.ui.preview.internal.follow;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.workspace.DeckDocuments;

/** Follows the deck editors of a workbench page. For the UI thread. */
public final class DeckFollower implements AutoCloseable {

	/** Hears which deck is followed. On the UI thread. */
	public interface Listener extends FollowedDeck.Listener {

		/** Another deck is followed from now on; empty: none. Its first state comes through {@link #deckChanged}. */
		void following(Optional<FollowedDeck> deck);
	}

	private final IWorkbenchPage page;
	private final DeckDocuments documents;
	private final Listener listener;
	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			followLater(part);
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			followLater(part);
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			if (part.equals(followedPart) || part.equals(page.getActivePartReference())) {
				follow(part, true);
			}
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			if (part.equals(followedPart)) {
				unfollow();
				if (!part.equals(page.getReference(page.getActiveEditor()))) {
					followActiveEditor();
				}
				if (followed == null) {
					listener.following(Optional.empty());
				}
			}
		}
	};

	private FollowedDeck followed;
	private IWorkbenchPartReference followedPart;
	private boolean started;

	public DeckFollower(IWorkbenchPage page, DeckDocuments documents, Listener listener) {
		this.page = Objects.requireNonNull(page);
		this.documents = Objects.requireNonNull(documents);
		this.listener = Objects.requireNonNull(listener);
	}

	/** Begins, with the active editor when that is a deck's. */
	public void start() {
		started = true;
		page.addPartListener(parts);
		followActiveEditor();
	}

	@Override
	public void close() {
		started = false;
		page.removePartListener(parts);
		unfollow();
	}

	private void followActiveEditor() {
		IEditorPart active = page.getActiveEditor();
		if (active != null) {
			follow(page.getReference(active), true);
		}
	}

	/** Once the platform is through: the text of an editor that opens is there first. */
	private void followLater(IWorkbenchPartReference part) {
		page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
			if (started) {
				follow(part, false);
			}
		});
	}

	private void follow(IWorkbenchPartReference part, boolean anew) {
		DeckEditor.of(part.getPart(false)).filter(editor -> anew || followed == null || !followed.isOf(editor)).ifPresent(editor -> follow(part, editor));
	}

	private void follow(IWorkbenchPartReference part, ITextEditor editor) {
		FollowedDeck.open(editor, documents, listener).ifPresent(deck -> {
			unfollow();
			followed = deck;
			followedPart = part;
			listener.following(Optional.of(deck));
			deck.start();
		});
	}

	private void unfollow() {
		if (followed != null) {
			followed.close();
			followed = null;
			followedPart = null;
		}
	}
}
