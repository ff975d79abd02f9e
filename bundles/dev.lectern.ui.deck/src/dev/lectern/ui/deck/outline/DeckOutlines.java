package dev.lectern.ui.deck.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import dev.lectern.ui.deck.live.DeckEditor;

/** Gives text editors that edit decks an outline page, a new one each time it is asked. */
public final class DeckOutlines implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor && DeckEditor.editsDeck(editor)
				? type.cast(new DeckOutlinePage(new DeckEditor(editor)))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
