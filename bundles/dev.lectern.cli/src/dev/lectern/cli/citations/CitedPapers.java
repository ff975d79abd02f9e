package dev.lectern.cli.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;

/**
 * The papers of a course.
 *
 * @param papers in the order in which the course first cites them
 */
record CitedPapers(List<Cited> papers) {

	/** A paper, and all places that cite it in the course's order. */
	record Cited(LockedPaper paper, List<Occurrence> occurrences) {
	}

	/** One place. */
	record Occurrence(String file, int line, int column, int slide, String language, Citation citation) {
	}

	CitedPapers {
		papers = List.copyOf(papers);
	}

	static CitedPapers of(LoadedCourse course, LockFile known) {
		Map<String, List<Occurrence>> found = new LinkedHashMap<>();
		course.decks().forEach((file, deck) -> deck.slides().forEach(slide -> Citations.in(slide).forEach(citation -> found
				.computeIfAbsent(citation.identifier().canonical(), paper -> new ArrayList<>()).add(occurrence(file.path(), file.language(), slide.index(), deck, citation)))));
		return new CitedPapers(found.entrySet().stream().map(entry -> new Cited(paper(entry.getKey(), known), entry.getValue())).toList());
	}

	private static Occurrence occurrence(String file, String language, int slide, Deck deck, Citation citation) {
		int offset = citation.link().range().offset();
		return new Occurrence(file, deck.lines().lineAt(offset), deck.lines().columnAt(offset), slide, language, citation);
	}

	private static LockedPaper paper(String canonical, LockFile known) {
		ArxivIdentifier identifier = new ArxivIdentifier(canonical, OptionalInt.empty());
		return known.entry(identifier).orElseGet(() -> LockedPaper.unverified(identifier, ""));
	}

	/** Those of which something is known. */
	List<Paper> known() {
		return papers.stream().map(cited -> cited.paper().paper()).flatMap(Optional::stream).toList();
	}

	int occurrences() {
		return papers.stream().mapToInt(cited -> cited.occurrences().size()).sum();
	}

	long count(PaperStatus status) {
		return papers.stream().filter(cited -> cited.paper().status() == status).count();
	}
}
