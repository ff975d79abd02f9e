package dev.lectern.ui.citation.view;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;

import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.view.Row.ChapterRow;
import dev.lectern.ui.citation.view.Row.CourseRow;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;

/** The tree of papers: its columns and their order, what is gathered, expanded and selected. For the UI thread. */
final class CitationTree {

	private final CitationRows rows = new CitationRows();
	private final RowOrder order = new RowOrder();
	private final Consumer<OccurrenceRow> jump;
	private final TreeViewer viewer;
	private boolean byChapter;
	private int courses;

	/** @param jump goes to an occurrence */
	CitationTree(Composite parent, RowFilter filter, boolean byChapter, Consumer<OccurrenceRow> jump) {
		this.jump = jump;
		this.byChapter = byChapter;
		rows.byChapter(byChapter);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new RowKeys());
		viewer.getTree().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		for (Column column : Column.values()) {
			TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
			made.setLabelProvider(new RowLabels(images));
			made.getColumn().setText(column.label);
			made.getColumn().setWidth(column.width);
			made.getColumn().setMoveable(true);
			made.getColumn().addListener(SWT.Selection, event -> sort(made.getColumn(), column));
		}
		viewer.setContentProvider(rows);
		viewer.setComparator(order);
		viewer.addFilter(filter);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Whether nothing is shown, all being filtered. */
	boolean isEmpty() {
		return viewer.getTree().getItemCount() == 0;
	}

	boolean isByChapter() {
		return byChapter;
	}

	private void sort(TreeColumn widget, Column column) {
		order.next(column);
		viewer.getTree().setSortColumn(order.column().isPresent() ? widget : null);
		viewer.getTree().setSortDirection(order.column().isEmpty() ? SWT.NONE : order.isDescending() ? SWT.DOWN : SWT.UP);
		viewer.refresh();
	}

	/** Shows other papers, or others states of the same; what is expanded and selected stays. */
	void show(List<CitedPapers> papers) {
		boolean first = courses == 0;
		courses = papers.size();
		Object[] expanded = viewer.getExpandedElements();
		IStructuredSelection selection = viewer.getStructuredSelection();
		viewer.setInput(papers);
		viewer.setExpandedElements(expanded);
		viewer.setSelection(selection);
		if (first) {
			expandGroups();
		}
	}

	/** Whether papers are gathered by chapter. */
	void byChapter(boolean on) {
		byChapter = on;
		rows.byChapter(on);
		viewer.refresh();
		expandGroups();
	}

	/** Looks at the filter again. @param expand whether what passes is to be seen at once */
	void filtered(boolean expand) {
		viewer.refresh();
		if (expand) {
			expandGroups();
		}
	}

	/** Chapters and courses are open when they are shown first. */
	private void expandGroups() {
		viewer.expandToLevel((byChapter ? 2 : 1) + (courses > 1 ? 1 : 0));
	}

	/** The papers selected, those of selected chapters and courses included. */
	List<PaperRow> selectedPapers() {
		return Arrays.stream(viewer.getStructuredSelection().toArray()).flatMap(row -> papers((Row) row)).toList();
	}

	private Stream<PaperRow> papers(Row row) {
		return switch (row) {
		case PaperRow paper -> Stream.of(paper);
		case OccurrenceRow occurrence -> Stream.of(occurrence.parent());
		case ChapterRow chapter -> Arrays.stream(rows.getChildren(chapter)).flatMap(child -> papers((Row) child));
		case CourseRow course -> Arrays.stream(rows.getChildren(course)).flatMap(child -> papers((Row) child));
		};
	}

	/** Goes to an occurrence; opens or closes anything else. */
	void openSelected() {
		open(viewer.getStructuredSelection());
	}

	private void open(IStructuredSelection selection) {
		Row first = (Row) selection.getFirstElement();
		if (first instanceof OccurrenceRow row) {
			jump.accept(row);
		} else if (first != null) {
			viewer.setExpandedState(first, !viewer.getExpandedState(first));
		}
	}

	/** Selects a paper and opens it. */
	void reveal(PaperRow row) {
		viewer.setExpandedState(row, true);
		viewer.setSelection(new StructuredSelection(row), true);
	}
}
