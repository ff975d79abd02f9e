package dev.lectern.ui.course.internal.navigator;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;

import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.CourseNode;
import dev.lectern.ui.course.internal.navigator.Node.DeckNode;
import dev.lectern.ui.course.internal.navigator.Node.NoteNode;
import dev.lectern.ui.course.internal.navigator.Node.PartNode;

/**
 * Drops chapters between chapters, onto parts, and beside them. On a chapter's row there is only before and after, each a half of it, and below its decks is
 * after it; below an open part's row is before its first chapter.
 */
final class ChapterDrop extends ViewerDropAdapter {

	private final TreeViewer tree;
	private final ChapterEdits edits;

	private ChapterDrop(TreeViewer tree, ChapterEdits edits) {
		super(tree);
		this.tree = tree;
		this.edits = edits;
	}

	static void install(TreeViewer tree, ChapterEdits edits) {
		tree.addDropSupport(DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ChapterDrop(tree, edits));
	}

	@Override
	protected int determineLocation(DropTargetEvent event) {
		if (event.item instanceof TreeItem row && row.getData() instanceof Node node) {
			Rectangle bounds = row.getBounds();
			boolean above = tree.getTree().toControl(event.x, event.y).y < bounds.y + bounds.height / 2;
			return switch (node) {
			case ChapterNode chapter -> above ? LOCATION_BEFORE : LOCATION_AFTER;
			case DeckNode deck -> LOCATION_AFTER;
			case CourseNode course -> LOCATION_ON;
			default -> super.determineLocation(event);
			};
		}
		return super.determineLocation(event);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return LocalSelectionTransfer.getTransfer().isSupportedType(type) && dragged(target).isPresent() && destination(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Object target = getCurrentTarget();
		Optional<ChapterSelection> dragged = dragged(target);
		Optional<Destination> destination = destination(target);
		if (dragged.isEmpty() || destination.isEmpty()) {
			return false;
		}
		edits.move(dragged.get(), destination.get());
		return true;
	}

	/** What is dragged, if it belongs to the target's course and the target is none of it. */
	private static Optional<ChapterSelection> dragged(Object target) {
		return target instanceof Node node
				? ChapterSelection.of(LocalSelectionTransfer.getTransfer().getSelection()).filter(dragged -> dragged.course().equals(node.course()))
						.filter(dragged -> !(node instanceof ChapterNode(var course, String chapter) && dragged.chapters().contains(chapter)))
				: Optional.empty();
	}

	private Optional<Destination> destination(Object target) {
		boolean before = getCurrentLocation() == LOCATION_BEFORE;
		boolean after = getCurrentLocation() == LOCATION_AFTER;
		return switch ((Node) target) {
		case ChapterNode chapter -> Optional.of(before ? new Before(chapter.chapter()) : new After(chapter.chapter()));
		case DeckNode deck -> Optional.of(new After(deck.chapter()));
		case PartNode part -> Optional.of(before ? new BeforePart(part.part())
				: !after ? new LastIn(part.part()) : tree.getExpandedState(part) ? new FirstIn(part.part()) : new AfterPart(part.part()));
		case CourseNode course -> Optional.of(new AtEnd());
		case NoteNode note -> Optional.empty();
		};
	}
}
