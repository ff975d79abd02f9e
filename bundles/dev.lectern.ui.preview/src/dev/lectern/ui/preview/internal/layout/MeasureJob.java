package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.lectern.page.measure.LayoutFinding;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.SlideLayout;

/**
 * Measures the decks that wait for it and sets their markers. Of a deck that waits already only the newest snapshot is kept. Cancelling gives up all that
 * wait, until they are asked for again.
 */
final class MeasureJob extends Job {

	/** The family of this job. */
	static final Object FAMILY = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.ui.preview.measuring"; //$NON-NLS-1$
		}
	};

	/** For more changes to come, so that the browser is left alone while somebody types. */
	private static final long TYPING_PAUSE_MS = 800;
	private static final long COURSE_PAUSE_MS = 300;

	private final SlideMeasurer measurer;
	private final LinkedHashMap<IFile, DeckToMeasure> waiting = new LinkedHashMap<>();
	private boolean afresh;
	private volatile boolean unavailable;

	MeasureJob(SlideMeasurer measurer) {
		super(Messages.MeasureJob_name);
		this.measurer = measurer;
		setPriority(DECORATE);
	}

	/** Asks for decks as they are on the disk, where other files may have changed as well. */
	void measure(Collection<DeckToMeasure> decks) {
		if (!unavailable && !decks.isEmpty()) {
			synchronized (waiting) {
				decks.forEach(deck -> waiting.put(deck.file(), deck));
				afresh = true;
			}
			schedule(COURSE_PAUSE_MS);
		}
	}

	/** Asks for a deck that is being edited; it comes before all others. */
	void measureSoon(DeckToMeasure deck) {
		if (!unavailable) {
			synchronized (waiting) {
				waiting.putFirst(deck.file(), deck);
			}
			schedule(TYPING_PAUSE_MS);
			wakeUp(TYPING_PAUSE_MS); // one that sleeps already sleeps longer
		}
	}

	/** There is no browser. */
	void giveUp() {
		unavailable = true;
		cancel();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor);
		try {
			reloadWhenAsked();
			for (Optional<DeckToMeasure> next = next(); next.isPresent(); next = next()) {
				progress.setWorkRemaining(left() + 1);
				progress.subTask(next.get().file().getFullPath().toString());
				measure(next.get(), monitor);
				progress.worked(1);
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			clear();
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			clear();
			ILog.of(MeasureJob.class).warn("Slides could not be measured", e); //$NON-NLS-1$
			return Status.OK_STATUS;
		} catch (CoreException e) {
			clear();
			return e.getStatus().getCode() == IResourceStatus.RESOURCE_NOT_FOUND ? Status.OK_STATUS : e.getStatus();
		}
	}

	private void measure(DeckToMeasure deck, IProgressMonitor monitor) throws IOException, CoreException {
		if (!deck.file().exists()) {
			measurer.forget(deck.file());
			return;
		}
		List<SlideLayout> found = measurer.measure(deck.file(), deck.site(), deck.deck(), () -> monitor.isCanceled() || unavailable);
		if (!isOutdated(deck)) {
			// That a slide was left out is for reports; beside every formula it would only be in the way.
			List<LayoutFinding> findings = LayoutFinding.in(deck.deck(), found, deck::hasFile, MeasurePage.absentSheets(deck.site().page())).stream()
					.filter(finding -> !finding.rule().equals(LayoutFinding.NOT_MEASURED)).toList();
			LayoutMarkers.update(deck, findings, monitor);
		}
	}

	private boolean isOutdated(DeckToMeasure deck) {
		synchronized (waiting) {
			return waiting.containsKey(deck.file());
		}
	}

	private void reloadWhenAsked() {
		synchronized (waiting) {
			if (afresh) {
				measurer.leavePage();
			}
			afresh = false;
		}
	}

	private Optional<DeckToMeasure> next() {
		synchronized (waiting) {
			Optional<DeckToMeasure> next = waiting.values().stream().findFirst();
			next.ifPresent(deck -> waiting.remove(deck.file()));
			return next;
		}
	}

	private int left() {
		synchronized (waiting) {
			return waiting.size();
		}
	}

	private void clear() {
		synchronized (waiting) {
			waiting.clear();
		}
	}
}
