package dev.lectern.ui.citation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;

import dev.lectern.citation.Citation;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.Citations;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.workspace.DeckState;

/**
 * The citations of one snapshot of a deck.
 *
 * @param citations in the order of the text
 */
public record DeckCitations(DeckState state, List<Citation> citations) {

	public DeckCitations {
		citations = List.copyOf(citations);
	}

	static DeckCitations of(DeckState state) {
		return new DeckCitations(state, state.deck().slides().stream().flatMap(slide -> Citations.in(slide).stream()).toList());
	}

	/** Those of the text a document has now; empty while they are being read, and for a document nobody follows. For the document's own thread. */
	public static Optional<DeckCitations> current(IDocument document) {
		List<DeckCitations> found = new ArrayList<>();
		ServiceCaller.callOnce(DeckCitations.class, LiveCitations.class, live -> live.find(document).ifPresent(found::add));
		return found.stream().filter(citations -> citations.state().isCurrent(document)).findFirst();
	}

	/** The citation at a place: in its label, its address or its year. */
	public Optional<Citation> at(int offset) {
		return citations.stream().filter(citation -> range(citation, offset).isPresent()).findFirst();
	}

	/** The part of a citation a place is in: the link, or the year. */
	public static Optional<SourceRange> range(Citation citation, int offset) {
		if (touches(citation.link().range(), offset)) {
			return Optional.of(citation.link().range());
		}
		return citation.years().stream().filter(year -> !year.shared()).map(CitedYear::range).filter(range -> touches(range, offset)).findFirst();
	}

	private static boolean touches(SourceRange range, int offset) {
		return offset >= range.offset() && offset <= range.end();
	}

	/** How many citations of the same paper stand before one. */
	public int nth(Citation citation) {
		return (int) citations.stream().takeWhile(other -> other != citation)
				.filter(other -> CitedPapers.paper(other.identifier()).equals(CitedPapers.paper(citation.identifier()))).count();
	}
}
