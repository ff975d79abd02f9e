package dev.lectern.ui.citation.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.Papers;
import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;

/** Papers that no course need cite; an OSGi service. May read files: not for the UI thread, {@link #folder} excepted. */
public interface StoredPapers extends Papers {

	/** Papers whose titles have all these words, the last one perhaps only begun, the best first. */
	List<Paper> complete(String words, int limit);

	/** Where they are kept; need not exist. */
	Path folder();

	/** How many there are. */
	int size();

	/** Why the last question could not be answered, for people; empty when all is well. */
	Optional<String> trouble();

	/**
	 * Takes in arXiv's bulk metadata; minutes for all of it. One that was stopped goes on from there with the same file.
	 *
	 * @throws IOException when the file cannot be read or the store not be written; the message is for people
	 */
	ImportResult take(Path file, ImportProgress progress) throws IOException;

	/** What the store knows of a paper; empty when there is no store. */
	static Optional<Paper> lookUp(ArxivIdentifier paper) {
		List<Optional<Paper>> found = new ArrayList<>();
		ServiceCaller.callOnce(StoredPapers.class, StoredPapers.class, store -> found.add(store.find(paper)));
		return found.stream().flatMap(Optional::stream).findFirst();
	}

	/** What the store completes; nothing when there is no store. */
	static List<Paper> completions(String words, int limit) {
		List<Paper> found = new ArrayList<>();
		ServiceCaller.callOnce(StoredPapers.class, StoredPapers.class, store -> found.addAll(store.complete(words, limit)));
		return found;
	}
}
