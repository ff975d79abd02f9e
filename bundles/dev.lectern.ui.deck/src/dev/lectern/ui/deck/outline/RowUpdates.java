package dev.lectern.ui.deck.outline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Makes rows of a tree read anew: those in sight at once, the others in portions between other work of the UI thread. A new slide at the
 * begin of a deck of thousands renumbers all others. For the UI thread.
 */
final class RowUpdates {

	private static final int PORTION = 50;

	/** Whether the rows below are to be read anew, too. */
	private final Map<OutlineKey, Boolean> pending = new LinkedHashMap<>();
	private final TreeViewer viewer;
	private boolean scheduled;

	RowUpdates(TreeViewer viewer) {
		this.viewer = viewer;
	}

	void add(OutlineDiff diff) {
		diff.relabelled().forEach(key -> pending.putIfAbsent(key, false));
		diff.restructured().forEach(key -> pending.put(key, true));
		if (pending.size() <= PORTION) {
			update(List.copyOf(pending.keySet()));
		} else {
			Set<OutlineKey> visible = visible();
			visible.retainAll(pending.keySet());
			update(visible);
		}
		schedule();
	}

	/** Forgets what is pending: everything was shown anew. */
	void clear() {
		pending.clear();
	}

	private void update(Iterable<OutlineKey> keys) {
		for (OutlineKey key : keys) {
			if (pending.remove(key)) {
				viewer.refresh(key);
			} else {
				viewer.update(key, null);
			}
		}
	}

	private void schedule() {
		if (!scheduled && !pending.isEmpty()) {
			scheduled = true;
			viewer.getControl().getDisplay().asyncExec(this::updatePortion);
		}
	}

	private void updatePortion() {
		scheduled = false;
		if (!viewer.getControl().isDisposed()) {
			update(pending.keySet().stream().limit(PORTION).toList());
			schedule();
		}
	}

	private Set<OutlineKey> visible() {
		Set<OutlineKey> visible = new LinkedHashSet<>();
		Tree tree = viewer.getTree();
		int height = tree.getClientArea().height;
		int step = Math.max(1, tree.getItemHeight());
		for (int y = step / 2; y < height; y += step) {
			TreeItem item = tree.getItem(new Point(tree.getClientArea().width / 2, y));
			if (item != null && item.getData() instanceof OutlineKey key) {
				visible.add(key);
			}
		}
		return visible;
	}
}
