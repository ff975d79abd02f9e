package dev.lectern.ui.preview.internal.follow;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.core.runtime.content.IContentTypeManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** Knows the editors that edit decks. For the UI thread. */
public final class DeckEditor {

	private static final String DECK = "dev.lectern.deck"; //$NON-NLS-1$

	private DeckEditor() {
	}

	/** A part as the editor of a deck; empty when it is something else, or null. */
	public static Optional<ITextEditor> of(Object part) {
		return part instanceof IEditorPart editor ? Optional.ofNullable(Adapters.adapt(editor, ITextEditor.class)).filter(DeckEditor::isDeck) : Optional.empty();
	}

	/* By the name of the file: finding out by content would read it. */
	private static boolean isDeck(ITextEditor editor) {
		IContentTypeManager types = Platform.getContentTypeManager();
		IContentType deck = types.getContentType(DECK);
		return deck != null && EditedFile.of(editor).stream().flatMap(file -> Stream.of(types.findContentTypesFor(file.name())))
				.anyMatch(type -> type.isKindOf(deck));
	}
}
