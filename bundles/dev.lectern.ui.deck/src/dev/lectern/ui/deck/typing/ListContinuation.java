package dev.lectern.ui.deck.typing;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

import dev.lectern.deck.Deck;
import dev.lectern.workspace.DeckDocuments;

/**
 * Goes on with a list or a quotation on Enter, as one undoable change; elsewhere, and in fenced code, Enter keeps the indentation. Where the
 * slide begins is asked of the newest snapshot, which may be a keystroke old; nothing is parsed here.
 */
public final class ListContinuation extends DefaultIndentLineAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length != 0 || command.text == null || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) == -1
				|| !continued(document, command)) {
			super.customizeDocumentCommand(document, command);
		}
	}

	private static boolean continued(IDocument document, DocumentCommand command) {
		try {
			IRegion line = document.getLineInformationOfOffset(command.offset);
			int column = command.offset - line.getOffset();
			ContinuedLine next = ContinuedLine.of(document.get(line.getOffset(), line.getLength()), column).orElse(null);
			if (next == null || inCode(document, line.getOffset())) {
				return false;
			}
			command.offset -= next.removed();
			command.length = next.removed();
			command.text = (next.newLine() ? command.text : "") + next.inserted(); //$NON-NLS-1$
			return true;
		} catch (BadLocationException e) {
			throw new IllegalStateException("An edit outside of its document: " + command.offset, e); //$NON-NLS-1$
		}
	}

	private static boolean inCode(IDocument document, int lineOffset) throws BadLocationException {
		int slide = slideOffset(document, lineOffset);
		return CodeFence.isOpenAfter(document.get(slide, lineOffset - slide));
	}

	private static int slideOffset(IDocument document, int offset) {
		int[] slide = new int[1];
		ServiceCaller.callOnce(ListContinuation.class, DeckDocuments.class, decks -> decks.find(document).ifPresent(live -> {
			Deck deck = live.state().deck();
			slide[0] = Math.min(offset, deck.slideAt(Math.min(offset, deck.length())).range().offset());
		}));
		return slide[0];
	}
}
