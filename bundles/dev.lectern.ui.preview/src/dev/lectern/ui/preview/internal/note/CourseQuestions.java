package dev.lectern.ui.preview.internal.note;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.deck.Deck;
import dev.lectern.ui.preview.internal.live.FetchedStyles;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.note.Note.Choice;
import dev.lectern.ui.preview.internal.remote.FetchLimits;
import dev.lectern.ui.preview.internal.remote.StyleSheetCache;
import dev.lectern.ui.preview.internal.remote.StyleSheetCache.Outcome;
import dev.lectern.ui.preview.internal.remote.StyleSheetFetch;
import dev.lectern.ui.preview.internal.trust.ActiveContent;
import dev.lectern.ui.preview.internal.trust.CourseTrust;
import dev.lectern.ui.preview.internal.trust.CourseTrust.Answer;

/** What a course's preview may do, as the author decided, and what he is to be asked. Safe to use from any thread; not for the UI thread where it says so. */
public final class CourseQuestions {

	private final CourseTrust trust;
	private final StyleSheetCache styles;
	private final ActiveContent activeContent = new ActiveContent();
	private final Set<String> fetching = ConcurrentHashMap.newKeySet();
	private final Map<String, String> notRenewed = new ConcurrentHashMap<>();
	private final Runnable changed;

	/** @param changed hears on any thread that sites or questions may be others now */
	public CourseQuestions(CourseTrust trust, StyleSheetCache styles, Runnable changed) {
		this.trust = Objects.requireNonNull(trust);
		this.styles = Objects.requireNonNull(styles);
		this.changed = Objects.requireNonNull(changed);
	}

	/** A site with what the author allowed. May read a file: not for the UI thread. */
	public PreviewSite answered(PreviewSite site) {
		List<String> elsewhere = elsewhere(site);
		Map<String, String> names = elsewhere.isEmpty() ? Map.of() : fetched(elsewhere);
		return new PreviewSite(site.folder(), site.page(), isTrusted(site.folder()), names.isEmpty() ? Optional.empty() : Optional.of(new FetchedStyles(styles.folder(), names)));
	}

	/** What to ask about a deck. Looks at all its slides: not for the UI thread. */
	public Optional<Note> note(PreviewSite site, Deck deck) {
		if (trust.answer(site.folder()) == Answer.NONE && activeContent.isIn(deck)) {
			return Optional.of(new Note(Messages.CourseQuestions_scripts, NLS.bind(Messages.CourseQuestions_scriptsHelp, site.folder()), List.of(
					new Choice(Messages.CourseQuestions_trust, () -> trust(site.folder(), Answer.TRUSTED)),
					new Choice(Messages.CourseQuestions_block, () -> trust(site.folder(), Answer.BLOCKED)))));
		}
		try {
			return styleSheets(elsewhere(site));
		} catch (IOException e) {
			ILog.of(CourseQuestions.class).warn("What is known of style sheets cannot be read", e); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	/** Whether scripts of the course in that folder run. */
	public boolean isTrusted(Path folder) {
		return trust.answer(folder) == Answer.TRUSTED;
	}

	/** The author says whether he trusts the course in that folder; {@link Answer#NONE}: he is to be asked again. Returns at once. */
	public void trust(Path folder, Answer answer) {
		later(monitor -> trust.answer(folder, answer));
	}

	/** Fetches the style sheets a site takes from elsewhere, all of them anew, in a job. Returns at once. */
	public void fetch(PreviewSite site) {
		fetch(elsewhere(site));
	}

	/** Whether a site takes style sheets from elsewhere. */
	public boolean hasStyleSheetsElsewhere(PreviewSite site) {
		return !elsewhere(site).isEmpty();
	}

	private Optional<Note> styleSheets(List<String> addresses) throws IOException {
		List<String> unknown = new ArrayList<>();
		List<String> failed = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		for (String address : addresses) {
			if (fetching.contains(address)) {
				return Optional.of(new Note(Messages.CourseQuestions_fetching, lines(addresses), List.of()));
			}
			Optional<Outcome> outcome = styles.outcome(address);
			String reason = outcome.isPresent() && outcome.get() instanceof Outcome.Failed(String why) ? why : notRenewed.get(address);
			if (outcome.isEmpty()) {
				unknown.add(address);
			} else if (reason != null) {
				failed.add(address);
				reasons.add(NLS.bind(Messages.CourseQuestions_reason, address, reason));
			}
		}
		if (!unknown.isEmpty()) {
			return Optional.of(new Note(counted(unknown.size(), Messages.CourseQuestions_sheet, Messages.CourseQuestions_sheets), lines(unknown), List.of(
					new Choice(Messages.CourseQuestions_fetch, () -> fetch(unknown)), new Choice(Messages.CourseQuestions_notNow, () -> refuse(unknown)))));
		}
		return failed.isEmpty() ? Optional.empty() : Optional.of(new Note(failed.size() == 1 ? NLS.bind(Messages.CourseQuestions_missing, reasons.getFirst())
				: NLS.bind(Messages.CourseQuestions_missingMany, new Object[] { failed.size(), reasons.getFirst() }), lines(reasons), List.of(
						new Choice(Messages.CourseQuestions_retry, () -> fetch(failed)), new Choice(Messages.CourseQuestions_dismiss, () -> dismiss(failed)))));
	}

	private void fetch(List<String> addresses) {
		if (addresses.isEmpty() || !fetching.addAll(addresses)) {
			return; // on their way
		}
		Job job = Job.create(Messages.CourseQuestions_job, (ICoreRunnable) monitor -> fetch(addresses, monitor));
		job.schedule();
		changed.run();
	}

	private void fetch(List<String> addresses, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, addresses.size());
		try (StyleSheetFetch fetch = new StyleSheetFetch(styles.folder(), FetchLimits.DEFAULT, progress::isCanceled)) {
			for (String address : addresses) {
				progress.subTask(address);
				keep(address, outcome(fetch, address));
				progress.worked(1);
			}
		} catch (CancellationException e) {
			ILog.of(CourseQuestions.class).info("Fetching style sheets was cancelled"); //$NON-NLS-1$
		} catch (IOException e) {
			ILog.of(CourseQuestions.class).warn("Style sheets cannot be kept", e); //$NON-NLS-1$
		} finally {
			fetching.removeAll(addresses);
			changed.run();
		}
	}

	/* What is here stays here when it cannot be had anew. */
	private void keep(String address, Outcome outcome) throws IOException {
		notRenewed.remove(address);
		if (outcome instanceof Outcome.Failed(String reason) && styles.outcome(address).filter(Outcome.Fetched.class::isInstance).isPresent()) {
			notRenewed.put(address, reason);
		} else {
			styles.put(address, outcome);
		}
	}

	private static Outcome outcome(StyleSheetFetch fetch, String address) {
		try {
			return new Outcome.Fetched(fetch.fetch(address));
		} catch (IOException e) {
			return new Outcome.Failed(e.getLocalizedMessage());
		}
	}

	private void dismiss(List<String> addresses) {
		List<String> here = addresses.stream().filter(notRenewed.keySet()::contains).toList();
		notRenewed.keySet().removeAll(here);
		refuse(addresses.stream().filter(address -> !here.contains(address)).toList());
	}

	private void refuse(List<String> addresses) {
		later(monitor -> {
			try {
				styles.refuse(addresses);
			} catch (IOException e) {
				ILog.of(CourseQuestions.class).warn("What was answered about style sheets cannot be kept", e); //$NON-NLS-1$
			}
		});
	}

	private void later(ICoreRunnable task) {
		Job.createSystem("Answer", (ICoreRunnable) monitor -> { //$NON-NLS-1$
			task.run(monitor);
			changed.run();
		}).schedule();
	}

	private Map<String, String> fetched(List<String> addresses) {
		try {
			return styles.fetched(addresses);
		} catch (IOException e) {
			ILog.of(CourseQuestions.class).warn("What is known of style sheets cannot be read", e); //$NON-NLS-1$
			return Map.of();
		}
	}

	private static List<String> elsewhere(PreviewSite site) {
		return site.page().styleSheets().stream().filter(StyleSheetCache::isElsewhere).distinct().toList();
	}

	private static String counted(int number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, number);
	}

	private static String lines(List<String> lines) {
		return lines.stream().collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
