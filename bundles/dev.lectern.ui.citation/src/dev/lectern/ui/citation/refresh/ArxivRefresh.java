package dev.lectern.ui.citation.refresh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.ArxivClient;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.refresh.LockFileUpdate;
import dev.lectern.citation.refresh.Refresh;
import dev.lectern.citation.refresh.RefreshResult;
import dev.lectern.citation.store.PaperStore;

/** Asks arXiv, or whom the preferences name. */
@Component(service = PaperRefresh.class)
public final class ArxivRefresh implements PaperRefresh {

	@Override
	public List<String> refresh(Path lockFile, Collection<ArxivIdentifier> papers, IProgressMonitor monitor) throws IOException {
		RefreshResult result;
		try {
			Refresh refresh = new Refresh(new ArxivClient(RefreshSettings.read(System.getenv())));
			result = refresh.run(papers, LockFile.read(lockFile), progress(monitor, papers.size()));
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
		new LockFileUpdate(System.getenv()).run(lockFile, result::applyTo);
		List<String> problems = new ArrayList<>(result.problems());
		try (PaperStore store = PaperStore.open(PaperStore.folder(System.getenv()))) {
			store.put(result.found());
		} catch (IOException e) {
			problems.add(e.getMessage());
		}
		return problems;
	}

	/** The papers first, then those in doubt, of which nobody knows how many there will be. */
	private static Progress progress(IProgressMonitor monitor, int papers) {
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, papers));
		return new Progress() {

			private int told;

			@Override
			public void answered(int answered, int of) {
				if (of == papers && answered > told) {
					progress.worked(answered - told);
					told = answered;
				}
				progress.subTask(answered + " / " + of); //$NON-NLS-1$
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}
}
