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
 * @param locked     what its lock file says
 * @param paper      what is known, by the lock file or by the store
 * @param cited      where the course cites it
 */
public record PaperInfo(ArxivIdentifier identifier, Optional<OpenCourse> course, Optional<LockedPaper> locked, Optional<Paper> paper, Optional<CitedPaper> cited) {

	public static PaperInfo of(ArxivIdentifier identifier, Optional<CitedPapers> papers) {
		return new PaperInfo(identifier, papers.map(CitedPapers::course), papers.flatMap(all -> all.locked(identifier)),
				papers.flatMap(all -> all.known(identifier)), papers.flatMap(all -> all.cited(identifier)));
	}

	/** The same with what somebody else knows, where the course knows nothing. */
	public PaperInfo or(Optional<Paper> other) {
		return paper.isPresent() || other.isEmpty() ? this : new PaperInfo(identifier, course, locked, other, cited);
	}
}
