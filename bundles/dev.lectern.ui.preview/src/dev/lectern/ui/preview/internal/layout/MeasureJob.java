package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import dev.lectern.page.measure.LayoutFinding;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.workspace.CourseWideJob;

/**
 * Measures the decks that wait for it and sets their markers. Of a deck that waits already only the newest snapshot is kept. Cancelling gives up all that
 * wait, until they are asked for again.
 */
final class MeasureJob extends CourseWideJob {

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

	/** How often the page may fail to come until all that wait are given up: that is the browser's fault, and no deck's. */
	private static final int PAGES_LOST = 3;

	private final SlideMeasurer measurer;
	private final UnaryOperator<PreviewSite> answers;
	private final LinkedHashMap<IFile, DeckToMeasure> waiting = new LinkedHashMap<>();
	private final Set<Path> restyled = new HashSet<>();
	private boolean afresh;
	private volatile boolean unavailable;

	/** @param answers gives a site with what the author allowed; in the job's thread */
	MeasureJob(SlideMeasurer measurer, UnaryOperator<PreviewSite> answers) {
		super(Messages.MeasureJob_name);
		this.measurer = Objects.requireNonNull(measurer);
		this.answers = Objects.requireNonNull(answers);
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

	/** What is known of the decks of a course is not to be relied on: its style sheets are others now. For the next time they are asked for. */
	void restyled(Path folder) {
		synchronized (waiting) {
			restyled.add(folder);
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
	protected void canceling() {
		clear(); // it may not have begun yet
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor);
		int lost = 0;
		try {
			for (Optional<DeckToMeasure> next = next(); next.isPresent(); next = next()) {
				progress.setWorkRemaining(left() + 1);
				progress.subTask(next.get().file().getFullPath().toString());
				lost = hadPage(next.get(), monitor) ? 0 : lost + 1;
				if (lost == PAGES_LOST) {
					clear();
				}
				progress.worked(1);
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			clear();
			return Status.CANCEL_STATUS;
		}
	}

	/* A deck that cannot be measured keeps its markers, and no other one from being measured. */
	private boolean hadPage(DeckToMeasure deck, IProgressMonitor monitor) {
		try {
			measure(deck, monitor);
			return true;
		} catch (CoreException e) {
			if (e.getStatus().getCode() != IResourceStatus.RESOURCE_NOT_FOUND) {
				ILog.of(MeasureJob.class).log(e.getStatus());
			}
			return true;
		} catch (CancellationException e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError e) {
			ILog.of(MeasureJob.class).warn("Slides could not be measured: " + deck.file().getFullPath(), e); //$NON-NLS-1$
			return !(e instanceof NoPageException);
		}
	}

	private void measure(DeckToMeasure deck, IProgressMonitor monitor) throws IOException, CoreException {
		if (!deck.file().exists()) {
			measurer.forget(deck.file());
			return;
		}
		PreviewSite site = answers.apply(deck.site());
		List<SlideLayout> found = measurer.measure(deck.file(), site, deck.deck(), () -> monitor.isCanceled() || unavailable);
		if (!isOutdated(deck)) {
			// That a slide was left out is for reports; beside every formula it would only be in the way.
			List<LayoutFinding> findings = LayoutFinding.in(deck.deck(), found, deck::hasFile, MeasurePage.absentSheets(site.page(), site.fetched())).stream()
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
		if (afresh || !restyled.isEmpty()) {
			measurer.leavePage();
		}
		restyled.forEach(measurer::forgetCourse);
		restyled.clear();
		afresh = false;
	}

	/* Files may change while decks are measured, too. */
	private Optional<DeckToMeasure> next() {
		synchronized (waiting) {
			reloadWhenAsked();
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
