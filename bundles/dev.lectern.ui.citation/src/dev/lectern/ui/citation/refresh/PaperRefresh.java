package dev.lectern.ui.citation.refresh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.lectern.citation.ArxivIdentifier;

/** Who asks for metadata; an OSGi service. */
public interface PaperRefresh {

	/**
	 * Asks about papers and writes what was told into a lock file; nothing that was known gets lost. Takes seconds to minutes; not for the UI thread.
	 *
	 * @param lockFile need not exist
	 * @param papers   without versions
	 * @param monitor  told of each paper; once it is cancelled, what was told until then is kept
	 * @return what went wrong, as sentences for people
	 * @throws IOException when the lock file cannot be read or written; it is as it was then. The message is for people
	 */
	List<String> refresh(Path lockFile, Collection<ArxivIdentifier> papers, IProgressMonitor monitor) throws IOException;
}
