package dev.lectern.ui.citation.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;

import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.Language;
import dev.lectern.ui.citation.view.Row.ChapterRow;
import dev.lectern.ui.citation.view.Row.CourseRow;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;

/** Papers that have all the words typed and are cited in the language chosen, and, if asked for, only those that need a look. */
final class RowFilter extends ViewerFilter {

	private List<String> words = List.of();
	private boolean openOnly;
	private Optional<Language> language = Optional.empty();

	void words(String typed) {
		words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
	}

	/** Whether only papers are shown that are not verified or are missing in a language. */
	void openOnly(boolean on) {
		openOnly = on;
	}

	/** Which language papers are to be cited in; empty for any. Their occurrences in others are left out. */
	void language(Optional<Language> chosen) {
		language = chosen;
	}

	Optional<Language> language() {
		return language;
	}

	/** Whether something was asked for by its name. */
	boolean isSearch() {
		return !words.isEmpty();
	}

	/** Why nothing passes. */
	String whyNothing() {
		if (isSearch()) {
			return Messages.No_Match;
		}
		return language.isEmpty() ? Messages.No_Match_Open : NLS.bind(Messages.No_Match_Language, LanguageCounts.label(language.get()));
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return switch ((Row) element) {
		case PaperRow row -> matches(row);
		case OccurrenceRow row -> language.isEmpty() || language.get().id().equals(row.occurrence().language().id());
		case ChapterRow row -> anyChild(viewer, row);
		case CourseRow row -> anyChild(viewer, row);
		};
	}

	private boolean anyChild(Viewer viewer, Row row) {
		return words.isEmpty() && !openOnly && language.isEmpty()
				|| Stream.of(((CitationRows) ((StructuredViewer) viewer).getContentProvider()).getChildren(row)).anyMatch(child -> select(viewer, row, child));
	}

	private boolean matches(PaperRow row) {
		if (openOnly && row.paper().status() == PaperStatus.VERIFIED && !LanguageCounts.hasGap(row)) {
			return false;
		}
		if (language.isPresent() && row.paper().count(language.get().id()) == 0) {
			return false;
		}
		String text = words.isEmpty() ? "" : RowLabels.words(row).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return words.stream().allMatch(text::contains);
	}
}
