package dev.lectern.ui.citation.view;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

import dev.lectern.ui.citation.view.Row.PaperRow;

/** Sorts papers by a column; without one they stand in the order of the course. Everything else stays where it is. */
final class RowOrder extends ViewerComparator {

	private Optional<Column> column = Optional.empty();
	private boolean descending;

	/** Sorts by a column: up, then down, then in the course's order again. */
	void next(Column clicked) {
		boolean same = column.filter(clicked::equals).isPresent();
		column = same && descending ? Optional.empty() : Optional.of(clicked);
		descending = same && !descending;
	}

	Optional<Column> column() {
		return column;
	}

	boolean isDescending() {
		return descending;
	}

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		if (column.isPresent() && one instanceof PaperRow row && other instanceof PaperRow another) {
			Comparator<PaperRow> order = column.get().order;
			return (descending ? order.reversed() : order).compare(row, another);
		}
		return 0;
	}
}
