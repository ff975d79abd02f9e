package dev.lectern.app.internal.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.team.ui.TeamUI;
import org.eclipse.team.ui.history.IHistoryView;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Local History: the former contents of the deck in the active editor. */
public final class LocalHistoryHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorInput input = HandlerUtil.getActiveEditorInput(event);
		IFile file = input == null ? null : Adapters.adapt(input, IFile.class);
		IHistoryView view = file == null ? null : TeamUI.getHistoryView();
		if (view != null) {
			view.showHistoryFor(file);
		}
		return null;
	}
}
