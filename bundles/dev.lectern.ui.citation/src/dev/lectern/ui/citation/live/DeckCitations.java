package dev.lectern.ui.citation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;

import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.SlideCitations;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.workspace.DeckState;

/**
 * The citations of one snapshot of a deck.
 *
 * @param citations in the order of the text
 * @param malformed what was meant as a paper's identifier and is none, in the order of the text
 */
public record DeckCitations(DeckState state, List<Citation> citations, List<MalformedCitation> malformed) {

	public DeckCitations {
		citations = List.copyOf(citations);
		malformed = List.copyOf(malformed);
	}

	/** @param read what was read of slides before */
	static DeckCitations of(DeckState state, SlideCitations read) {
		List<Citations> slides = state.deck().slides().stream().map(read::of).toList();
		return new DeckCitations(state, slides.stream().flatMap(slide -> slide.known().stream()).toList(), slides.stream().flatMap(slide -> slide.malformed().stream()).toList());
	}

	/** Those of the text a document has now; empty while they are being read, and for a document nobody follows. For the document's own thread. */
	public static Optional<DeckCitations> current(IDocument document) {
		List<DeckCitations> found = new ArrayList<>();
		ServiceCaller.callOnce(DeckCitations.class, LiveCitations.class, live -> live.find(document).ifPresent(found::add));
		return found.stream().filter(citations -> citations.state().isCurrent(document)).findFirst();
	}

	/** The citation at a place: in its label, its address or its year; of those that share a year the last one, which is the nearest. */
	public Optional<Citation> at(int offset) {
		return citations.stream().filter(citation -> touches(citation.link().range(), offset)).findFirst()
				.or(() -> citations.stream().filter(citation -> range(citation, offset).isPresent()).reduce((one, next) -> next));
	}

	/** What is meant as an identifier at a place and is none: in its address or its label. */
	public Optional<MalformedCitation> malformedAt(int offset) {
		return malformed.stream().filter(one -> touches(one.range(), offset) || touches(one.link().range(), offset)).findFirst();
	}

	/** The part of a citation a place is in: the link, or the year. */
	public static Optional<SourceRange> range(Citation citation, int offset) {
		if (touches(citation.link().range(), offset)) {
			return Optional.of(citation.link().range());
		}
		return citation.years().stream().map(CitedYear::range).filter(range -> touches(range, offset)).findFirst();
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
