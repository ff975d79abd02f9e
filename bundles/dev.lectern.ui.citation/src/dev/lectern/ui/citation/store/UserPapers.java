package dev.lectern.ui.citation.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.PaperStore;

/** The store in the user's cache, which the command line fills, too. */
@Component(service = StoredPapers.class)
public final class UserPapers implements StoredPapers {

	private final PaperStore store;

	@Activate
	public UserPapers() {
		store = PaperStore.open(PaperStore.folder(System.getenv()));
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
}
