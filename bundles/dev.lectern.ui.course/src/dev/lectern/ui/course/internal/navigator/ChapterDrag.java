package dev.lectern.ui.course.internal.navigator;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;

/** Lets chapters be dragged. */
final class ChapterDrag extends DragSourceAdapter {

	private final TreeViewer tree;

	private ChapterDrag(TreeViewer tree) {
		this.tree = tree;
	}

	static void install(TreeViewer tree) {
		tree.addDragSupport(DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ChapterDrag(tree));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = tree.getStructuredSelection().stream().allMatch(ChapterNode.class::isInstance) && ChapterSelection.of(tree.getSelection()).isPresent();
		if (event.doit) {
			LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
		}
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = LocalSelectionTransfer.getTransfer().getSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
