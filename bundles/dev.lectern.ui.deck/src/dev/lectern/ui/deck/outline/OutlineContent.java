package dev.lectern.ui.deck.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The entries of an outline for a viewer, whatever its input; at the top only those whose rows have come already. For the UI thread. */
final class OutlineContent implements ITreeContentProvider {

	private final List<OutlineKey> roots;
	private volatile OutlineTree tree = OutlineTree.NONE;

	/** @param roots the entries at the top that are shown, kept up by their owner */
	OutlineContent(List<OutlineKey> roots) {
		this.roots = roots;
	}

	/** Any thread. */
	OutlineTree tree() {
		return tree;
	}

	void show(OutlineTree next) {
		tree = next;
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return tree.children((OutlineKey) parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof OutlineKey key ? tree.parent(key).orElse(null) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !tree.children((OutlineKey) element).isEmpty();
	}
}
