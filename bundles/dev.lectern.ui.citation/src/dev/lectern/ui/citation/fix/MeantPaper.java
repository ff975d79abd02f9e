package dev.lectern.ui.citation.fix;

import java.util.List;
import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.papers.CitedPapers;

/**
 * Which paper an author meant who cites another one, or none: as the rules judge it. Answers from memory.
 *
 * @param known what the course knows
 */
record MeantPaper(KnownPapers known) {

	/** Empty where label and address agree, and where nobody can tell. */
	Optional<Paper> of(Citation citation) {
		if (citation.bare() || citation.label().isBlank()) {
			return Optional.empty();
		}
		ArxivIdentifier cited = CitedPapers.paper(citation.identifier());
		return known.judge(citation).map(KnownPapers.Verdict::other).orElseGet(() -> known.slip(citation.label(), cited)).flatMap(LockedPaper::paper);
	}

	/** The known paper whose title and number it is nearly; else the one whose title it is, else the only one whose number it is nearly. */
	Optional<Paper> of(MalformedCitation malformed) {
		List<LockedPaper> near = known.near(malformed.written());
		List<LockedPaper> named = malformed.label().isBlank() ? List.of() : known.meant(malformed.label());
		return named.stream().filter(near::contains).findFirst().or(() -> named.stream().findFirst()).or(() -> near.size() == 1 ? near.stream().findFirst() : Optional.empty())
				.flatMap(LockedPaper::paper);
	}
}
