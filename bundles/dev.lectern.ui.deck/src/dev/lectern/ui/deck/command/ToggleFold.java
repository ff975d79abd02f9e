package dev.lectern.ui.deck.command;

import java.util.Iterator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.ui.deck.folding.DeckFoldingReconciler;
import dev.lectern.ui.deck.live.DeckEditor;

/** The command {@code dev.lectern.ui.deck.toggleFold}: closes or opens the innermost fold the caret is in. */
public final class ToggleFold extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DeckEditor.of(HandlerUtil.getActiveEditorChecked(event)).ifPresent(editor -> editor.viewer().ifPresent(viewer -> {
			if (viewer instanceof ProjectionViewer folding && folding.getProjectionAnnotationModel() != null) {
				DeckFoldingReconciler.want(viewer);
				toggle(folding.getProjectionAnnotationModel(), editor.caret());
			}
		}));
		return null;
	}

	private static void toggle(ProjectionAnnotationModel model, int caret) {
		ProjectionAnnotation innermost = null;
		int length = Integer.MAX_VALUE;
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			if (annotations.next() instanceof ProjectionAnnotation fold) {
				Position position = model.getPosition(fold);
				if (position != null && position.getLength() < length && position.overlapsWith(caret, 1)) {
					innermost = fold;
					length = position.getLength();
				}
			}
		}
		if (innermost != null) {
			model.toggleExpansionState(innermost);
		}
	}
}
