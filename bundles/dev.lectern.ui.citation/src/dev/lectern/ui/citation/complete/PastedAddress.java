package dev.lectern.ui.citation.complete;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.live.LiveCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.text.CitationForms;

/**
 * Makes a citation of an address of a known paper that was pasted alone. First the address is in the text, as pasted; once the deck's citations are read again
 * and the address is a bare one there (not the target of a link, not in code), the citation takes its place as a change of its own.
 */
public final class PastedAddress implements IAutoEditStrategy {

	private static final int SHORTEST = 10;

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		String pasted = command.text;
		if (command.doit && pasted != null && pasted.length() >= SHORTEST && pasted.indexOf(' ') < 0 && pasted.indexOf('\n') < 0
				&& ArxivIdentifier.inUrl(pasted).isPresent()) {
			int offset = command.offset;
			Display.getCurrent().asyncExec(() -> follow(document, offset, pasted));
		}
	}

	private static void follow(IDocument document, int offset, String pasted) {
		Position place = new Position(offset, pasted.length());
		try {
			document.addPosition(place);
		} catch (BadLocationException e) {
			return; // the text is another one already
		}
		ServiceCaller.callOnce(PastedAddress.class, LiveCitations.class, live -> live.whenCurrent(document, found -> {
			if (isStill(document, place, pasted) && isBare(found, place)) {
				cite(document, place, pasted);
			} else {
				document.removePosition(place);
			}
		}));
	}

	private static boolean isStill(IDocument document, Position place, String pasted) {
		try {
			return !place.isDeleted() && place.getLength() == pasted.length() && document.get(place.getOffset(), place.getLength()).equals(pasted);
		} catch (BadLocationException e) {
			return false;
		}
	}

	private static boolean isBare(DeckCitations found, Position place) {
		return found.at(place.getOffset()).filter(citation -> citation.bare() && citation.link().range().offset() == place.getOffset()
				&& citation.link().range().length() == place.getLength()).isPresent();
	}

	private static void cite(IDocument document, Position place, String pasted) {
		ArxivIdentifier identifier = ArxivIdentifier.inUrl(pasted).orElseThrow();
		Optional<DeckPlace> deck = DeckPlace.of(document);
		Optional<Paper> known = deck.flatMap(DeckPlace::papers).flatMap(papers -> papers.known(identifier));
		Display display = Display.getCurrent();
		if (known.isPresent()) {
			replace(document, place, pasted, known.get(), deck);
		} else {
			Job.createSystem(Messages.Looking_Up, monitor -> {
				Optional<Paper> stored = StoredPapers.lookUp(CitedPapers.paper(identifier));
				display.asyncExec(() -> stored.ifPresentOrElse(paper -> replace(document, place, pasted, paper, deck), () -> document.removePosition(place)));
			}).schedule();
		}
	}

	private static void replace(IDocument document, Position place, String pasted, Paper paper, Optional<DeckPlace> deck) {
		document.removePosition(place);
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (!isStill(document, place, pasted) || undo == null) {
			return;
		}
		CitationForms forms = deck.flatMap(where -> where.papers().map(papers -> CitationForms.of(papers.loaded().course().style(), where.language())))
				.orElse(CitationForms.DEFAULT);
		undo.commit();
		undo.beginCompoundChange();
		try {
			document.replace(place.getOffset(), place.getLength(), forms.write(ArxivIdentifier.inUrl(pasted).orElseThrow(), paper.title(), paper.published().getYear()));
		} catch (BadLocationException e) {
			ILog.of(PastedAddress.class).error(e.getMessage(), e);
		} finally {
			undo.endCompoundChange();
		}
	}
}
