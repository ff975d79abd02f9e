package dev.lectern.ui.deck.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;

/**
 * A tree viewer that shows an outline and later ones by their difference, so that expansion, selection and scrolling stay. Stacks begin
 * unfolded, slides folded. For the UI thread.
 */
final class OutlineViewer {

	private final TreeViewer viewer;
	private final OutlineContent content;
	private final RootRows roots;
	private final RowUpdates rows;
	private final OutlineLabels labels;
	private Supplier<List<OutlineKey>> toSelect;

	/**
	 * @param viewer new, without providers; its tree is to be virtual although all rows are made: GTK measures each row of one that is not, and of a deck of thousands
	 *               of slides the UI thread does nothing else for a quarter of a minute
	 */
	OutlineViewer(TreeViewer viewer) {
		this.viewer = viewer;
		roots = new RootRows(viewer, this, this::selectWhatIsThere);
		rows = new RowUpdates(viewer);
		content = new OutlineContent(roots.shown());
		labels = new OutlineLabels(content::tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels) {
			@Override
			public String getToolTipText(Object element) {
				return labels.toolTip(element);
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTree().addListener(SWT.Selection, event -> toSelect = null);
		roots.clear();
	}

	/** @param badges what is wrong with the slide of an entry, from now on */
	void badges(Function<OutlineKey, Optional<SlideProblems.Badge>> badges) {
		labels.badges(badges);
	}

	/** Entries have another badge now. */
	void badgesChanged(Set<OutlineKey> keys) {
		viewer.update(keys.stream().filter(content.tree()::contains).toArray(), null);
	}

	/** What is shown. Any thread. */
	OutlineTree tree() {
		return content.tree();
	}

	/**
	 * Shows another state of what is shown.
	 *
	 * @param found a difference from what was shown when somebody looked; when that is not shown any longer, it is looked at again
	 */
	void show(OutlineDiff found) {
		OutlineDiff diff = found.before() == content.tree() ? found : OutlineDiff.between(content.tree(), found.after());
		content.show(diff.after());
		rows.add(diff);
		roots.show(diff.after(), false);
	}

	/**
	 * Shows something else: what was folded or selected is forgotten.
	 *
	 * @param unfolded whether everything begins unfolded
	 */
	void begin(OutlineTree tree, boolean unfolded) {
		rows.clear();
		content.show(tree);
		roots.clear();
		roots.show(tree, unfolded);
	}

	/** Selects and shows the innermost entry the caret is in that is not folded away; now, or when its row comes. */
	void select(int caret) {
		toSelect = () -> content.tree().path(caret);
		selectWhatIsThere();
	}

	/** Selects and shows an entry, or the one it is folded away in; now, or when its row comes. */
	void select(OutlineKey key) {
		toSelect = () -> content.tree().path(key);
		selectWhatIsThere();
	}

	/** What is selected, or will be when its row comes. */
	Optional<OutlineKey> selected() {
		List<OutlineKey> path = toSelect == null ? List.of() : toSelect.get();
		return path.isEmpty() ? Optional.ofNullable((OutlineKey) viewer.getStructuredSelection().getFirstElement()) : Optional.of(path.getLast());
	}

	private void selectWhatIsThere() {
		List<OutlineKey> path = toSelect == null ? List.of() : toSelect.get();
		if (!path.isEmpty() && roots.shown().contains(path.getFirst())) {
			toSelect = null;
			select(path);
		}
	}

	private void select(List<OutlineKey> path) {
		OutlineKey innermost = null;
		for (OutlineKey key : path) {
			innermost = key;
			if (!viewer.getExpandedState(key)) {
				break;
			}
		}
		if (!innermost.equals(viewer.getStructuredSelection().getFirstElement())) {
			viewer.setSelection(new StructuredSelection(innermost), true);
		}
	}
}
