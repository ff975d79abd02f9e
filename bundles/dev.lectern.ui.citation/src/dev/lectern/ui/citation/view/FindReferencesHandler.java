package dev.lectern.ui.citation.view;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.citation.Citation;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;

/** The generic editor's Find References in a deck: shows every place that cites the paper at the caret. */
public final class FindReferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
		if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			Optional<Citation> citation = DeckCitations.current(document).flatMap(found -> found.at(selection.getOffset()));
			Optional<DeckPlace> place = DeckPlace.of(document);
			editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(citation.isEmpty() ? Messages.No_Paper : null);
			citation.ifPresent(found -> place.ifPresent(deck -> CitationsView.showReferences(deck.course(), CitedPapers.paper(found.identifier()))));
		}
		return null;
	}
}
