package dev.lectern.ui.deck.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The entries of an outline for a viewer, whatever its input. For the UI thread. */
final class OutlineContent implements ITreeContentProvider {

	private OutlineTree tree = OutlineTree.NONE;

	OutlineTree tree() {
		return tree;
	}

	void show(OutlineTree next) {
		tree = next;
	}

	@Override
	public Object[] getElements(Object input) {
		return tree.roots().toArray();
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
