package dev.lectern.ui.course.internal.language.outline;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.events.SelectionAdapter;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import dev.lectern.course.language.ide.OutlineNode;
import dev.lectern.ui.course.internal.language.model.ManifestFeed;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** The outline of a course file: its statements, the chapters in their parts. Selecting a row goes there. */
final class CourseOutlinePage extends ContentOutlinePage {

	private final ITextEditor editor;
	private ManifestFeed feed;
	private boolean shown;

	CourseOutlinePage(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		OutlineRows.showIn(viewer);
		viewer.setInput(List.of());
		viewer.getTree().addSelectionListener(new SelectionAdapter() {
			@Override
			public void widgetSelected(SelectionEvent event) {
				goToSelected();
			}
		});
		feed = new ManifestFeed(viewer.getControl().getDisplay(), this::show);
		Manifests.document(editor).ifPresent(feed::follow);
	}

	@Override
	public void dispose() {
		if (feed != null) {
			feed.stop();
		}
		super.dispose();
	}

	private void show(ManifestState state) {
		TreeViewer viewer = getTreeViewer();
		Object[] expanded = viewer.getExpandedElements();
		List<OutlineNode> rows = state.snapshot().outline();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(rows);
			if (shown) {
				viewer.setExpandedElements(expanded);
			} else if (!rows.isEmpty()) {
				viewer.expandAll();
				shown = true;
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private void goToSelected() {
		if (getTreeViewer().getStructuredSelection() instanceof StructuredSelection selection && selection.getFirstElement() instanceof OutlineNode row) {
			editor.selectAndReveal(row.offset(), 0);
		}
	}
}
