package dev.lectern.ui.citation.refresh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Component;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.ArxivClient;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.refresh.LockFileUpdate;
import dev.lectern.citation.refresh.Refresh;
import dev.lectern.citation.refresh.RefreshResult;
import dev.lectern.citation.store.PaperStore;
import dev.lectern.citation.store.StoreInUseException;

/** Asks arXiv, or whom the preferences name. */
@Component(service = PaperRefresh.class)
public final class ArxivRefresh implements PaperRefresh {

	@Override
	public Told refresh(Path lockFile, Collection<ArxivIdentifier> papers, Progress progress) throws IOException {
		RefreshResult result;
		try {
			Refresh refresh = new Refresh(new ArxivClient(RefreshSettings.read(System.getenv())));
			LockFile lock = LockFile.read(lockFile);
			lock.requireWritable();
			result = refresh.run(papers, lock, progress);
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
		new LockFileUpdate(System.getenv()).run(lockFile, result::applyTo);
		List<String> problems = new ArrayList<>(result.problems());
		try (PaperStore store = PaperStore.open(PaperStore.folder(System.getenv()))) {
			store.put(result.found());
		} catch (StoreInUseException e) {
			ILog.of(ArxivRefresh.class).info(e.getMessage()); // somebody imports, and brings these papers along
		} catch (IOException e) {
			problems.add(e.getMessage());
		}
		return new Told(result.found(), problems);
	}
}
