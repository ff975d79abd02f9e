package dev.lectern.ui.deck.outline;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * A tree viewer that shows an outline and later ones by their difference, so that expansion, selection and scrolling stay. Stacks begin
 * unfolded, slides folded. For the UI thread.
 */
final class OutlineViewer {

	/** With more entries coming and going than this at once, showing all again is quicker. */
	private static final int MANY = 50;

	private final TreeViewer viewer;
	private final OutlineContent content = new OutlineContent();
	private final RowUpdates rows;
	private boolean shown;

	/** @param viewer new, without providers */
	OutlineViewer(TreeViewer viewer) {
		this.viewer = viewer;
		rows = new RowUpdates(viewer);
		OutlineLabels labels = new OutlineLabels(content::tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels) {
			@Override
			public String getToolTipText(Object element) {
				return labels.toolTip(element);
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	OutlineTree tree() {
		return content.tree();
	}

	void show(OutlineTree tree) {
		OutlineTree before = content.tree();
		content.show(tree);
		if (!shown) {
			shown = true;
			showAll(() -> viewer.setInput(this), tree.roots());
			return;
		}
		OutlineDiff diff = OutlineDiff.between(before, tree);
		List<OutlineKey> added = diff.inserted().stream().map(OutlineDiff.Insertion::key).toList();
		if (diff.reordered() || diff.inserted().size() + diff.removed().size() > MANY) {
			rows.clear();
			showAll(viewer::refresh, added);
		} else {
			viewer.remove(diff.removed().toArray());
			diff.restructured().forEach(viewer::refresh);
			diff.inserted().forEach(insertion -> viewer.insert(this, insertion.key(), insertion.index()));
			expandStacks(added);
			rows.add(diff.relabelled());
		}
	}

	private void showAll(Runnable change, List<OutlineKey> added) {
		viewer.getControl().setRedraw(false);
		try {
			change.run();
			expandStacks(added);
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	private void expandStacks(List<OutlineKey> keys) {
		keys.stream().filter(OutlineKey.StackKey.class::isInstance).forEach(key -> viewer.setExpandedState(key, true));
	}

	/** Selects and shows the innermost entry the caret is in that is not folded away. */
	void select(int caret) {
		OutlineKey innermost = null;
		for (OutlineKey key : content.tree().path(caret)) {
			innermost = key;
			if (!viewer.getExpandedState(key)) {
				break;
			}
		}
		if (innermost != null && !innermost.equals(viewer.getStructuredSelection().getFirstElement())) {
			viewer.setSelection(new StructuredSelection(innermost), true);
		}
	}
}
