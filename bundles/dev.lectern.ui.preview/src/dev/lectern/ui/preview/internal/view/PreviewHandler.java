package dev.lectern.ui.preview.internal.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.ui.preview.PreviewView;

/** Does something with the preview of the active window, when there is one. */
abstract class PreviewHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page != null && page.findView(PreviewView.ID) instanceof PreviewView preview) {
			execute(preview);
		}
		return null;
	}

	abstract void execute(PreviewView preview);
}
