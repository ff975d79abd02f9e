package dev.lectern.ui.deck.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;

/**
 * The rows at the top of a tree. They are brought in line with an outline from the first to the last, in steps short enough that nobody waits for them: a deck of
 * thousands of slides is there at once and complete a moment later. Rows that stay are not touched, so they keep their expansion; one that comes
 * again at another place gets its expansion back. For the UI thread.
 */
final class RootRows {

	private static final long STEP_NANOS = 12_000_000;
	private static final int REMOVED_AT_ONCE = 20;

	private final TreeViewer viewer;
	private final Object input;
	private final Runnable stepped;
	private final List<OutlineKey> shown = new ArrayList<>();
	private final Deque<OutlineKey> leaving = new ArrayDeque<>();
	private final Map<OutlineKey, Boolean> expansion = new HashMap<>();

	private OutlineTree tree = OutlineTree.NONE;
	private List<OutlineKey> wanted = List.of();
	private boolean unfolded;
	private int inLine;
	private boolean scheduled;

	/**
	 * @param input   the viewer's
	 * @param stepped called after each step
	 */
	RootRows(TreeViewer viewer, Object input, Runnable stepped) {
		this.viewer = viewer;
		this.input = input;
		this.stepped = stepped;
	}

	/** The rows there are now, in order. */
	List<OutlineKey> shown() {
		return shown;
	}

	/** Begins with no rows. */
	void clear() {
		shown.clear();
		leaving.clear();
		expansion.clear();
		tree = OutlineTree.NONE;
		wanted = List.of();
		viewer.setInput(input);
	}

	/**
	 * Makes the first step towards the rows of an outline; the others follow.
	 *
	 * @param all whether slides begin unfolded too, not only stacks
	 */
	void show(OutlineTree outline, boolean all) {
		tree = outline;
		wanted = tree.roots();
		unfolded = all;
		inLine = 0;
		leaving.clear();
		leaving.addAll(OutlineDiff.leaving(shown, wanted));
		expansion.clear();
		Set<OutlineKey> coming = new HashSet<>(wanted);
		leaving.stream().filter(coming::contains).forEach(key -> expansion.put(key, viewer.getExpandedState(key)));
		step();
	}

	private void step() {
		long end = System.nanoTime() + STEP_NANOS;
		boolean more = true;
		while (more && System.nanoTime() < end) {
			more = removeSome() || insertNext();
		}
		if (more && !scheduled) {
			scheduled = true;
			viewer.getControl().getDisplay().asyncExec(() -> {
				scheduled = false;
				if (!viewer.getControl().isDisposed()) {
					step();
				}
			});
		}
		stepped.run();
	}

	private boolean removeSome() {
		Set<OutlineKey> some = new HashSet<>();
		while (some.size() < REMOVED_AT_ONCE && !leaving.isEmpty()) {
			some.add(leaving.poll());
		}
		if (!some.isEmpty()) {
			viewer.remove(some.toArray());
			shown.removeAll(some);
		}
		return !some.isEmpty();
	}

	private boolean insertNext() {
		while (inLine < wanted.size() && inLine < shown.size() && shown.get(inLine).equals(wanted.get(inLine))) {
			inLine++;
		}
		if (inLine == wanted.size()) {
			return false;
		}
		OutlineKey key = wanted.get(inLine);
		shown.add(inLine, key);
		viewer.insert(input, key, inLine);
		if (expansion.getOrDefault(key, unfolded || key instanceof OutlineKey.StackKey)) {
			unfold(key);
		}
		return true;
	}

	private void unfold(OutlineKey key) {
		List<OutlineKey> below = tree.children(key);
		if (!below.isEmpty()) {
			viewer.setExpandedState(key, true);
			if (unfolded) {
				below.forEach(this::unfold);
			}
		}
	}
}
