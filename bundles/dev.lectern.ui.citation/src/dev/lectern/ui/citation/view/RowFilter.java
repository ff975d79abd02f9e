package dev.lectern.ui.citation.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.ui.citation.view.Row.ChapterRow;
import dev.lectern.ui.citation.view.Row.CourseRow;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;

/** Papers that have all the words typed, and, if asked for, only those that need a look. */
final class RowFilter extends ViewerFilter {

	private List<String> words = List.of();
	private boolean openOnly;

	void words(String typed) {
		words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
	}

	/** Whether only papers are shown that are not verified or are missing in a language. */
	void openOnly(boolean on) {
		openOnly = on;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return switch ((Row) element) {
		case PaperRow row -> matches(row);
		case OccurrenceRow row -> true;
		case ChapterRow row -> anyChild(viewer, row);
		case CourseRow row -> anyChild(viewer, row);
		};
	}

	private boolean anyChild(Viewer viewer, Row row) {
		return words.isEmpty() && !openOnly
				|| Stream.of(((CitationRows) ((StructuredViewer) viewer).getContentProvider()).getChildren(row)).anyMatch(child -> select(viewer, row, child));
	}

	private boolean matches(PaperRow row) {
		if (openOnly && row.paper().status() == PaperStatus.VERIFIED && !LanguageCounts.hasGap(row)) {
			return false;
		}
		String text = words.isEmpty() ? "" : RowLabels.words(row).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return words.stream().allMatch(text::contains);
	}
}
