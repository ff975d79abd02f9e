package dev.lectern.ui.citation.refresh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.paper.Paper;

/** Who asks for metadata; an OSGi service. */
public interface PaperRefresh {

	/**
	 * What came of it.
	 *
	 * @param papers   what was told
	 * @param problems what went wrong, as sentences for people
	 */
	record Told(List<Paper> papers, List<String> problems) {

		public Told {
			papers = List.copyOf(papers);
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Asks about papers and writes what was told into a lock file; nothing that was known gets lost. Takes seconds to minutes; not for the UI thread.
	 *
	 * @param lockFile need not exist
	 * @param papers   without versions
	 * @param progress counts papers; once it is cancelled, what was told until then is kept
	 * @throws IOException when the lock file cannot be read or written; it is as it was then. The message is for people
	 */
	Told refresh(Path lockFile, Collection<ArxivIdentifier> papers, Progress progress) throws IOException;
}
