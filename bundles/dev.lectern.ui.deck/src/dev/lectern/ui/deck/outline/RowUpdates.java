package dev.lectern.ui.deck.outline;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
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

	private final Set<OutlineKey> pending = new LinkedHashSet<>();
	private final TreeViewer viewer;
	private boolean scheduled;

	RowUpdates(TreeViewer viewer) {
		this.viewer = viewer;
	}

	void add(Collection<OutlineKey> keys) {
		if (keys.size() + pending.size() <= PORTION) {
			viewer.update(keys.toArray(), null);
			return;
		}
		pending.addAll(keys);
		Set<OutlineKey> visible = visible();
		visible.retainAll(pending);
		pending.removeAll(visible);
		viewer.update(visible.toArray(), null);
		schedule();
	}

	/** Forgets what is pending: everything was shown anew. */
	void clear() {
		pending.clear();
	}

	private void schedule() {
		if (!scheduled && !pending.isEmpty()) {
			scheduled = true;
			viewer.getControl().getDisplay().asyncExec(this::updatePortion);
		}
	}

	private void updatePortion() {
		scheduled = false;
		if (viewer.getControl().isDisposed()) {
			return;
		}
		Object[] portion = new Object[Math.min(PORTION, pending.size())];
		Iterator<OutlineKey> keys = pending.iterator();
		for (int i = 0; i < portion.length; i++) {
			portion[i] = keys.next();
			keys.remove();
		}
		viewer.update(portion, null);
		schedule();
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
