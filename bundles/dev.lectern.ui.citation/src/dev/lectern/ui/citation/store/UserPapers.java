package dev.lectern.ui.citation.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.BulkImport;
import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;
import dev.lectern.citation.store.PaperStore;

/** The store in the user's cache, which the command line fills, too. */
@Component(service = StoredPapers.class)
public final class UserPapers implements StoredPapers {

	private final Path folder;
	private final PaperStore store;

	@Activate
	public UserPapers() {
		this(PaperStore.folder(System.getenv()));
	}

	UserPapers(Path folder) {
		this.folder = folder;
		store = PaperStore.open(folder);
	}

	@Deactivate
	void stop() throws IOException {
		store.close();
	}

	@Override
	public Optional<Paper> find(ArxivIdentifier paper) {
		return store.find(paper);
	}

	@Override
	public List<Paper> complete(String words, int limit) {
		return store.complete(words, limit);
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public int size() {
		return store.size();
	}

	@Override
	public Optional<String> trouble() {
		return store.trouble();
	}

	@Override
	public ImportResult take(Path file, ImportProgress progress) throws IOException {
		return new BulkImport(store).run(file, progress);
	}
}
