package dev.lectern.ui.preview.internal.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.lectern.page.PageSettings;
import dev.lectern.page.styles.FetchedStyles;
import dev.lectern.page.styles.StyleSheetCache;
import dev.lectern.page.styles.StyleSheetCache.Outcome;

/**
 * The style sheets that courses take from other sites, for all windows and for whoever measures slides; an OSGi service. Safe to use from any thread; not for the UI
 * thread where it reads files.
 */
@Component(service = RemoteStyles.class)
public final class RemoteStyles {

	/** Hears on any thread that there is something else to say or to show now; must not block. */
	@FunctionalInterface
	public interface Listener {

		/** @param arrived whether there are style sheets that were not there before, or others than before */
		void stylesChanged(boolean arrived);
	}

	private final StyleSheetCache cache;
	private final Set<String> fetching = ConcurrentHashMap.newKeySet();
	private final Map<String, String> notRenewed = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/** Keeps them in the workspace. */
	@Activate
	public RemoteStyles() {
		this(new StyleSheetCache(StyleSheetCache.folderIn(workspace())));
	}

	RemoteStyles(StyleSheetCache cache) {
		this.cache = Objects.requireNonNull(cache);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Those a page takes from elsewhere that are here; none when what is known of them cannot be read. May read a file: not for the UI thread. */
	public Optional<FetchedStyles> fetched(PageSettings page) {
		if (StyleSheetCache.elsewhere(page).isEmpty()) {
			return Optional.empty();
		}
		try {
			return cache.fetched(page);
		} catch (IOException e) {
			ILog.of(RemoteStyles.class).warn("What is known of style sheets cannot be read", e); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	/** What became of an address; empty: nobody was asked yet. May read a file: not for the UI thread. */
	public Optional<Outcome> outcome(String address) throws IOException {
		return cache.outcome(address);
	}

	/** Whether somebody is fetching it just now. */
	public boolean isBeingFetched(String address) {
		return fetching.contains(address);
	}

	/** Why one that is here could not be had anew; empty when nobody tried, or it could. */
	public Optional<String> whyNotRenewed(String address) {
		return Optional.ofNullable(notRenewed.get(address));
	}

	/** Fetches these, in a job, those anew that are here. Returns at once. */
	public void fetch(List<String> addresses) {
		if (addresses.isEmpty() || !fetching.addAll(addresses)) {
			return; // on their way
		}
		Job.create(Messages.RemoteStyles_job, (ICoreRunnable) monitor -> fetch(addresses, monitor)).schedule();
		tell(false);
	}

	/** Nobody wants to hear of these: what could not be had is not asked for, and what could not be renewed stays as it is. Returns at once. */
	public void dismiss(List<String> addresses) {
		Job.createSystem("Dismiss style sheets", (ICoreRunnable) monitor -> { //$NON-NLS-1$
			List<String> here = addresses.stream().filter(notRenewed.keySet()::contains).toList();
			notRenewed.keySet().removeAll(here);
			try {
				cache.refuse(addresses.stream().filter(address -> !here.contains(address)).toList());
			} catch (IOException e) {
				ILog.of(RemoteStyles.class).warn("What was answered about style sheets cannot be kept", e); //$NON-NLS-1$
			}
			tell(false);
		}).schedule();
	}

	private void fetch(List<String> addresses, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, addresses.size());
		Set<Outcome> arrived = new HashSet<>();
		try (StyleSheetFetch fetch = new StyleSheetFetch(cache.folder(), FetchLimits.DEFAULT, progress::isCanceled)) {
			for (String address : addresses) {
				progress.subTask(address);
				Optional<Outcome> before = cache.outcome(address);
				keep(address, outcome(fetch, address));
				cache.outcome(address).filter(Outcome.Fetched.class::isInstance).filter(after -> !before.equals(Optional.of(after))).ifPresent(arrived::add);
				progress.worked(1);
			}
		} catch (CancellationException e) {
			ILog.of(RemoteStyles.class).info("Fetching style sheets was cancelled"); //$NON-NLS-1$
		} catch (IOException e) {
			ILog.of(RemoteStyles.class).warn("Style sheets cannot be kept", e); //$NON-NLS-1$
		} finally {
			fetching.removeAll(addresses);
			tell(!arrived.isEmpty());
		}
	}

	/* What is here stays here when it cannot be had anew. */
	private void keep(String address, Outcome outcome) throws IOException {
		notRenewed.remove(address);
		if (outcome instanceof Outcome.Failed(String reason) && cache.outcome(address).filter(Outcome.Fetched.class::isInstance).isPresent()) {
			notRenewed.put(address, reason);
		} else {
			cache.put(address, outcome);
		}
	}

	private static Outcome outcome(StyleSheetFetch fetch, String address) {
		try {
			return new Outcome.Fetched(fetch.fetch(address));
		} catch (IOException e) {
			return new Outcome.Failed(e.getLocalizedMessage());
		}
	}

	private void tell(boolean arrived) {
		listeners.forEach(listener -> listener.stylesChanged(arrived));
	}

	private static Path workspace() {
		return Platform.getLocation().toPath();
	}
}
