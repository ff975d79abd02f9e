package dev.lectern.ui.preview.internal.view;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.ui.preview.PreviewView;

/** Does something with the preview of the active window, when there is one and it shows what this is for. */
abstract class PreviewHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		preview(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).filter(this::isPossible).ifPresent(this::execute);
		return null;
	}

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(page(context).flatMap(PreviewHandler::preview).filter(this::isPossible).isPresent());
	}

	abstract void execute(PreviewView preview);

	/** Whether there is something to do it with. */
	boolean isPossible(PreviewView preview) {
		return preview.isFollowing();
	}

	/** The page of the window that a command is looked at in. */
	static Optional<IWorkbenchPage> page(Object context) {
		return HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME) instanceof IWorkbenchWindow window ? Optional.ofNullable(window.getActivePage())
				: Optional.empty();
	}

	/** The preview of a page that was shown there; empty without one. @param page may be null */
	static Optional<PreviewView> preview(IWorkbenchPage page) {
		return page != null && page.findView(PreviewView.ID) instanceof PreviewView preview ? Optional.of(preview) : Optional.empty();
	}
}
