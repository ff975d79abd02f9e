package dev.lectern.ui.deck.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.ui.deck.folding.DeckFoldingReconciler;
import dev.lectern.ui.deck.live.DeckEditor;

/**
 * The platform's commands to close and to open all folds, in the deck editor; the platform binds their keys and leaves it to editors to do it. Which one it is
 * stands in the plug-in's manifest behind the class name: {@code collapse} or {@code expand}.
 */
public final class FoldAll extends AbstractHandler implements IExecutableExtension {

	private int operation;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		operation = "collapse".equals(data) ? ProjectionViewer.COLLAPSE_ALL : ProjectionViewer.EXPAND_ALL; //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DeckEditor.of(HandlerUtil.getActiveEditorChecked(event)).ifPresent(editor -> editor.viewer().ifPresent(viewer -> {
			if (viewer instanceof ProjectionViewer folding) {
				DeckFoldingReconciler.want(viewer);
				folding.doOperation(operation);
			}
		}));
		return null;
	}
}
