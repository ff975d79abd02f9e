package dev.lectern.ui.preview.internal.note;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.deck.Deck;
import dev.lectern.page.styles.StyleSheetCache;
import dev.lectern.page.styles.StyleSheetCache.Outcome;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.note.Note.Choice;
import dev.lectern.ui.preview.internal.remote.RemoteStyles;
import dev.lectern.ui.preview.internal.trust.ActiveContent;
import dev.lectern.ui.preview.internal.trust.CourseTrust;
import dev.lectern.ui.preview.internal.trust.CourseTrust.Answer;

/** What a course's preview may do, as the author decided, and what he is to be asked. Safe to use from any thread; not for the UI thread where it says so. */
public final class CourseQuestions {

	private final CourseTrust trust;
	private final RemoteStyles styles;
	private final ActiveContent activeContent = new ActiveContent();
	private final Runnable changed;

	/** @param changed hears on any thread that the author trusts another course now, or does not any more */
	public CourseQuestions(CourseTrust trust, RemoteStyles styles, Runnable changed) {
		this.trust = Objects.requireNonNull(trust);
		this.styles = Objects.requireNonNull(styles);
		this.changed = Objects.requireNonNull(changed);
	}

	/** A site with what the author allowed. May read a file: not for the UI thread. */
	public PreviewSite answered(PreviewSite site) {
		return new PreviewSite(site.folder(), site.page(), isTrusted(site.folder()), styles.fetched(site.page()));
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
		Job.createSystem("Answer", (ICoreRunnable) monitor -> { //$NON-NLS-1$
			trust.answer(folder, answer);
			changed.run();
		}).schedule();
	}

	/** Fetches the style sheets a site takes from elsewhere, all of them anew. Returns at once. */
	public void fetch(PreviewSite site) {
		styles.fetch(elsewhere(site));
	}

	/** Whether a site takes style sheets from elsewhere. */
	public static boolean hasStyleSheetsElsewhere(PreviewSite site) {
		return !elsewhere(site).isEmpty();
	}

	private Optional<Note> styleSheets(List<String> addresses) throws IOException {
		List<String> unknown = new ArrayList<>();
		List<String> failed = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		for (String address : addresses) {
			if (styles.isBeingFetched(address)) {
				return Optional.of(new Note(Messages.CourseQuestions_fetching, lines(addresses), List.of()));
			}
			Optional<Outcome> outcome = styles.outcome(address);
			if (outcome.isEmpty()) {
				unknown.add(address);
			} else {
				reason(address, outcome.get()).ifPresent(reason -> {
					failed.add(address);
					reasons.add(NLS.bind(Messages.CourseQuestions_reason, address, reason));
				});
			}
		}
		if (!unknown.isEmpty()) {
			return Optional.of(new Note(counted(unknown.size(), Messages.CourseQuestions_sheet, Messages.CourseQuestions_sheets), lines(unknown), List.of(
					new Choice(Messages.CourseQuestions_fetch, () -> styles.fetch(unknown)), new Choice(Messages.CourseQuestions_notNow, () -> styles.dismiss(unknown)))));
		}
		return failed.isEmpty() ? Optional.empty() : Optional.of(new Note(failed.size() == 1 ? NLS.bind(Messages.CourseQuestions_missing, reasons.getFirst())
				: NLS.bind(Messages.CourseQuestions_missingMany, new Object[] { failed.size(), reasons.getFirst() }), lines(reasons), List.of(
						new Choice(Messages.CourseQuestions_retry, () -> styles.fetch(failed)), new Choice(Messages.CourseQuestions_dismiss, () -> styles.dismiss(failed)))));
	}

	private Optional<String> reason(String address, Outcome outcome) {
		return outcome instanceof Outcome.Failed(String why) ? Optional.of(why) : styles.whyNotRenewed(address);
	}

	private static List<String> elsewhere(PreviewSite site) {
		return StyleSheetCache.elsewhere(site.page());
	}

	private static String counted(int number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, number);
	}

	private static String lines(List<String> lines) {
		return lines.stream().collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
