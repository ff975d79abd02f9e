package dev.lectern.ui.deck.command;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.ui.deck.live.DeckEditor;
import dev.lectern.workspace.DeckDocuments;

/** Moves the caret to a slide beside the one it is in; at the first or last slide nothing happens. */
abstract sealed class GoToSlide extends AbstractHandler permits NextSlide, PreviousSlide {

	private final int step;

	/** @param step how many slides further, negative for backwards */
	GoToSlide(int step) {
		this.step = step;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DeckEditor.of(HandlerUtil.getActiveEditorChecked(event)).ifPresent(editor -> editor.document().ifPresent(document -> go(editor, document)));
		return null;
	}

	private void go(DeckEditor editor, IDocument document) {
		ServiceCaller.callOnce(GoToSlide.class, DeckDocuments.class,
				decks -> decks.find(document).ifPresent(deck -> go(editor, deck.state().deck())));
	}

	private void go(DeckEditor editor, Deck deck) {
		List<Slide> slides = deck.slides();
		int target = deck.slideAt(Math.min(editor.caret(), deck.length())).index() - 1 + step;
		if (target >= 0 && target < slides.size()) {
			editor.reveal(slides.get(target).body().offset());
		}
	}
}
