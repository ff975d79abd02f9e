package dev.lectern.ui.deck.live;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * A text editor that edits a deck. For the UI thread; reads no file: a deck is told by its file name.
 *
 * @param part the editor, which nobody here has written
 */
public record DeckEditor(ITextEditor part) {

	/** The content type of course decks. */
	public static final String CONTENT_TYPE = "dev.lectern.deck"; //$NON-NLS-1$

	/** The text editor a part is or contains, if it edits a deck. */
	public static Optional<DeckEditor> of(IWorkbenchPart part) {
		return Optional.ofNullable(Adapters.adapt(part, ITextEditor.class)).filter(DeckEditor::editsDeck).map(DeckEditor::new);
	}

	/** Whether what the editor has open now is a deck. */
	public static boolean editsDeck(ITextEditor editor) {
		IEditorInput input = editor.getEditorInput();
		return input != null && isDeck(input.getName());
	}

	private static boolean isDeck(String fileName) {
		IContentType deck = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
		return deck != null && Arrays.stream(Platform.getContentTypeManager().findContentTypesFor(fileName)).anyMatch(type -> type.isKindOf(deck));
	}

	/** The document in the editor; empty once the editor is closed. */
	public Optional<IDocument> document() {
		IDocumentProvider provider = part.getDocumentProvider();
		return Optional.ofNullable(provider == null ? null : provider.getDocument(part.getEditorInput()));
	}

	/** What is remarked about the text; empty once the editor is closed. */
	public Optional<IAnnotationModel> annotations() {
		IDocumentProvider provider = part.getDocumentProvider();
		return Optional.ofNullable(provider == null ? null : provider.getAnnotationModel(part.getEditorInput()));
	}

	/** The viewer of the editor; empty before it is created and once it is closed. */
	public Optional<ITextViewer> viewer() {
		return part.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer && viewer.getTextWidget() != null ? Optional.of(viewer)
				: Optional.empty();
	}

	/** Where the caret, or the begin of the selection, is in the document; 0 when the editor has no selection. */
	public int caret() {
		return selection().map(selection -> Math.max(0, selection.getOffset())).orElse(0);
	}

	/**
	 * Puts the caret there, shows the place, unfolds what hides it, and remembers where the caret was for going back.
	 *
	 * @param offset an offset of a snapshot, which may be a little behind the text
	 */
	public void reveal(int offset) {
		document().ifPresent(document -> {
			int place = Math.min(offset, document.getLength());
			if (selection().filter(selection -> selection.getOffset() == place && selection.getLength() == 0).isEmpty()) {
				part.getSite().getPage().getNavigationHistory().markLocation(part);
			}
			part.selectAndReveal(place, 0);
		});
	}

	private Optional<ITextSelection> selection() {
		return part.getSelectionProvider() != null && part.getSelectionProvider().getSelection() instanceof ITextSelection selection
				? Optional.of(selection)
				: Optional.empty();
	}
}
