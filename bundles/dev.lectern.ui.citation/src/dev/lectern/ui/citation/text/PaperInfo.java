package dev.lectern.ui.citation.text;

import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.workspace.OpenCourse;

/**
 * What can be told of a paper at one place.
 *
 * @param identifier as it is cited, with its version
 * @param course     the course that asks
 * @param forms      how citations are written there
 * @param locked     what its lock file says
 * @param paper      what is known, by the lock file or by the store
 * @param cited      where the course cites it
 * @param trouble    why less is known than could be, for people: a lock file that cannot be read
 */
public record PaperInfo(ArxivIdentifier identifier, Optional<OpenCourse> course, CitationForms forms, Optional<LockedPaper> locked, Optional<Paper> paper,
		Optional<CitedPaper> cited, Optional<String> trouble) {

	/** @param papers of the course that asks; empty until they were read, and outside of courses */
	public static PaperInfo of(ArxivIdentifier identifier, Optional<CitedPapers> papers, CitationForms forms) {
		return new PaperInfo(identifier, papers.map(CitedPapers::course), forms, papers.flatMap(all -> all.locked(identifier)),
				papers.flatMap(all -> all.known(identifier)), papers.flatMap(all -> all.cited(identifier)), papers.flatMap(CitedPapers::failure));
	}

	/** The same with what somebody else knows, where the course knows nothing. */
	public PaperInfo or(Optional<Paper> other) {
		return paper.isPresent() || other.isEmpty() ? this : new PaperInfo(identifier, course, forms, locked, other, cited, trouble);
	}
}
