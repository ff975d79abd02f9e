package dev.lectern.ui.citation.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.TextStyle;

import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.Language;
import dev.lectern.ui.citation.papers.CitedPaper;

/** A paper as people read it, in the theme's colours. For the UI thread. */
public final class PaperText {

	private static final int AUTHORS = 8;
	private static final Styler TITLE = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};
	private static final Styler ALARM = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
		}
	};

	private PaperText() {
	}

	/** All that is known, in paragraphs. */
	public static StyledString of(PaperInfo info) {
		StyledString text = new StyledString();
		info.paper().ifPresentOrElse(paper -> known(text, paper), () -> text.append(info.identifier().toString(), TITLE));
		text.append("\n"); //$NON-NLS-1$
		status(text, info);
		superseded(info).ifPresent(sentence -> text.append("\n" + sentence, ALARM)); //$NON-NLS-1$
		info.cited().ifPresent(cited -> text.append("\n" + occurrences(cited), StyledString.QUALIFIER_STYLER)); //$NON-NLS-1$
		info.paper().filter(paper -> !paper.summary().isBlank()).ifPresent(paper -> text.append("\n\n" + paper.summary())); //$NON-NLS-1$
		return text;
	}

	private static void known(StyledString text, Paper paper) {
		text.append(paper.title(), TITLE);
		if (!paper.authors().isEmpty()) {
			text.append("\n" + authors(paper)); //$NON-NLS-1$
		}
		text.append("\n" + dates(paper), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		paper.journal().or(paper::comment).filter(where -> !where.isBlank()).ifPresent(where -> text.append("\n" + where, StyledString.QUALIFIER_STYLER)); //$NON-NLS-1$
	}

	/** The first authors, and how many more. */
	public static String authors(Paper paper) {
		List<String> authors = paper.authors();
		String named = authors.stream().limit(AUTHORS).collect(Collectors.joining(Messages.List_Separator));
		return authors.size() > AUTHORS ? NLS.bind(Messages.More_Authors, named, authors.size() - AUTHORS) : named;
	}

	private static String dates(Paper paper) {
		List<String> parts = new ArrayList<>();
		parts.add("arXiv:" + paper.identifier()); //$NON-NLS-1$
		if (paper.version() > 1) {
			parts.add(versions(paper));
		} else {
			parts.add(date(paper.published()));
			if (paper.version() == 1) {
				parts.add(Messages.Version_Only);
			}
		}
		if (!paper.categories().isEmpty()) {
			parts.add(String.join(", ", paper.categories())); //$NON-NLS-1$
		}
		return String.join(" \u00b7 ", parts); //$NON-NLS-1$
	}

	/** How many there are, with the days of the first and of the newest: of those between them nobody keeps any. A source that tells no other day tells only the first. */
	private static String versions(Paper paper) {
		return paper.updated().equals(paper.published()) ? NLS.bind(Messages.Versions, paper.version(), date(paper.published()))
				: NLS.bind(Messages.Versions_Dated, new Object[] { paper.version(), date(paper.published()), date(paper.updated()) });
	}

	/** An old version is cited. */
	private static Optional<String> superseded(PaperInfo info) {
		OptionalInt asked = info.identifier().version();
		return info.paper().filter(paper -> asked.isPresent() && asked.getAsInt() < paper.version())
				.map(paper -> NLS.bind(Messages.Superseded, asked.getAsInt(), paper.version()));
	}

	private static void status(StyledString text, PaperInfo info) {
		if (info.locked().isEmpty() && info.trouble().isPresent()) {
			text.append(info.trouble().get(), ALARM);
			return;
		}
		PaperStatus status = info.locked().map(LockedPaper::status).orElse(PaperStatus.UNVERIFIED);
		String sentence = info.locked().isEmpty() && info.paper().isPresent() ? Messages.Status_Store : status(status, info.locked());
		text.append(sentence, status == PaperStatus.WRONG || status == PaperStatus.WITHDRAWN ? ALARM : StyledString.QUALIFIER_STYLER);
		info.locked().map(LockedPaper::reason).filter(reason -> !reason.isBlank()).ifPresent(reason -> text.append("\n" + reason)); //$NON-NLS-1$
	}

	private static String status(PaperStatus status, Optional<LockedPaper> locked) {
		String when = locked.flatMap(LockedPaper::checked).map(time -> date(time.atZone(ZoneId.systemDefault()).toLocalDate())).orElse(""); //$NON-NLS-1$
		String source = locked.map(LockedPaper::sourceName).orElse(""); //$NON-NLS-1$
		return switch (status) {
		case VERIFIED -> when.isEmpty() ? name(status) : NLS.bind(Messages.Status_Verified, when, source);
		case WITHDRAWN -> when.isEmpty() ? name(status) : NLS.bind(Messages.Status_Withdrawn, when, source);
		case WRONG -> when.isEmpty() ? Messages.Status_Wrong_Undated : NLS.bind(Messages.Status_Wrong, when, source);
		case UNVERIFIED -> locked.isEmpty() ? Messages.Status_Unknown : Messages.Status_Unverified;
		};
	}

	/** One word. */
	public static String name(PaperStatus status) {
		return switch (status) {
		case VERIFIED -> Messages.Verified;
		case WITHDRAWN -> Messages.Withdrawn;
		case WRONG -> Messages.Wrong;
		case UNVERIFIED -> Messages.Unverified;
		};
	}

	private static String occurrences(CitedPaper paper) {
		String languages = paper.occurrences().stream().map(occurrence -> occurrence.language()).distinct()
				.map(language -> count(paper, language)).collect(Collectors.joining(Messages.List_Separator));
		return NLS.bind(Messages.Cited, languages);
	}

	private static String count(CitedPaper paper, Language language) {
		return language.label() + " " + paper.count(language.id()); //$NON-NLS-1$
	}

	/** As exactly as it is known. */
	private static String date(PaperDate date) {
		return date.day().map(PaperText::date).orElseGet(date::toString);
	}

	private static String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(date);
	}
}
