package dev.lectern.ui.citation.complete;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
import dev.lectern.citation.Citation;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.live.LiveCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.refresh.RefreshSettings;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.thread.UiThread;

/**
 * Makes a citation of a paper's address that was pasted alone. First the address is in the text, as pasted; once the deck's citations are read again and the
 * address is a bare one there (not the target of a link, not in code), the citation takes its place as a change of its own. Of a paper that nobody knows here
 * arXiv is asked first; when somebody changed the address meanwhile, it stays as it is. An old version that was asked for stays asked for.
 */
public final class PastedAddress implements IAutoEditStrategy {

	private static final int SHORTEST = 10;
	private static final String PREFIX = "arxiv:"; //$NON-NLS-1$

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		String pasted = command.text == null ? "" : command.text.strip(); //$NON-NLS-1$
		if (command.doit && pasted.length() >= SHORTEST && !pasted.contains(" ") && !pasted.contains("\n") && paper(pasted).isPresent()) { //$NON-NLS-1$ //$NON-NLS-2$
			int offset = command.offset + command.text.indexOf(pasted);
			Display.getCurrent().asyncExec(() -> follow(document, offset, pasted));
		}
	}

	/** By an address of any form, or by the identifier as papers print it. */
	private static Optional<ArxivIdentifier> paper(String pasted) {
		return ArxivIdentifier.inUrl(pasted).or(() -> Optional.of(pasted).filter(words -> words.regionMatches(true, 0, PREFIX, 0, PREFIX.length())).flatMap(ArxivIdentifier::parse));
	}

	private static void follow(IDocument document, int offset, String pasted) {
		Position place = new Position(offset, pasted.length());
		try {
			document.addPosition(place);
		} catch (BadLocationException e) {
			return; // the text is another one already
		}
		ServiceCaller.callOnce(PastedAddress.class, LiveCitations.class, live -> live.whenCurrent(document, found -> {
			Optional<SourceRange> bare = isStill(document, place, pasted) ? bare(found, place) : Optional.empty();
			bare.ifPresentOrElse(address -> {
				place.setLength(address.length());
				cite(document, place, pasted.substring(0, address.length()));
			}, () -> document.removePosition(place));
		}));
	}

	private static boolean isStill(IDocument document, Position place, String pasted) {
		try {
			return !place.isDeleted() && place.getLength() == pasted.length() && document.get(place.getOffset(), place.getLength()).equals(pasted);
		} catch (BadLocationException e) {
			return false;
		}
	}

	/** The address, where readers would see it as one, without the full stop of a sentence behind it. */
	private static Optional<SourceRange> bare(DeckCitations found, Position place) {
		return found.at(place.getOffset()).filter(Citation::bare).map(citation -> citation.link().range())
				.filter(range -> range.offset() == place.getOffset() && range.end() <= place.getOffset() + place.getLength());
	}

	/** With what the course knows, else the store, else who is asked for metadata. */
	private static void cite(IDocument document, Position place, String pasted) {
		ArxivIdentifier paper = CitedPapers.paper(paper(pasted).orElseThrow());
		Optional<DeckPlace> deck = DeckPlace.of(document);
		Optional<Paper> known = deck.flatMap(DeckPlace::papers).flatMap(papers -> papers.known(paper));
		UiThread uiThread = new UiThread(Display.getCurrent());
		Consumer<Optional<Paper>> then = found -> uiThread.later(() -> found.ifPresentOrElse(told -> replace(document, place, pasted, told, deck), () -> document.removePosition(place)));
		if (known.isPresent()) {
			replace(document, place, pasted, known.get(), deck);
		} else {
			Job.createSystem(Messages.Looking_Up, monitor -> {
				Optional<Paper> stored = StoredPapers.lookUp(paper);
				Optional<CitedPapers> asking = deck.flatMap(DeckPlace::papers).filter(papers -> stored.isEmpty() && papers.locked(paper).isEmpty() && RefreshSettings.asksAboutPasted());
				asking.ifPresentOrElse(papers -> RefreshPapersJob.begin(papers.course(), List.of(paper), told -> then.accept(told.stream().findFirst())), () -> then.accept(stored));
			}).schedule();
		}
	}

	private static void replace(IDocument document, Position place, String pasted, Paper paper, Optional<DeckPlace> deck) {
		document.removePosition(place);
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (!isStill(document, place, pasted) || undo == null) {
			return;
		}
		ArxivIdentifier asked = paper(pasted).orElseThrow();
		boolean newest = asked.version().isPresent() && asked.version().getAsInt() == paper.version();
		String citation = CitationForms.of(deck).write(newest ? paper.identifier() : asked, paper.title(), paper.published().getYear());
		undo.commit();
		undo.beginCompoundChange();
		try {
			document.replace(place.getOffset(), place.getLength(), citation);
		} catch (BadLocationException e) {
			ILog.of(PastedAddress.class).error(e.getMessage(), e);
		} finally {
			undo.endCompoundChange();
		}
	}
}
