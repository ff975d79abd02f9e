package dev.lectern.ui.preview.internal.view;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.ui.preview.PreviewView;
import dev.lectern.ui.preview.internal.follow.DeckEditor;
import dev.lectern.ui.preview.internal.present.Presenting;

/** Shows the deck that is edited outside the preview. Where no preview was shown yet there is one from now on: it follows the deck. */
abstract class PresentingHandler extends AbstractHandler {

	private final Consumer<Presenting> task;

	PresentingHandler(Consumer<Presenting> task) {
		this.task = task;
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page != null && isPossible(page)) {
			try {
				if (page.showView(PreviewView.ID, null, IWorkbenchPage.VIEW_CREATE) instanceof PreviewView preview) {
					task.accept(preview.presenting());
				}
			} catch (PartInitException e) {
				throw new ExecutionException(e.getLocalizedMessage(), e);
			}
		}
		return null;
	}

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(PreviewHandler.page(context).filter(PresentingHandler::isPossible).isPresent());
	}

	private static boolean isPossible(IWorkbenchPage page) {
		return PreviewHandler.preview(page).map(PreviewView::isFollowing).orElseGet(() -> DeckEditor.of(page.getActiveEditor()).isPresent());
	}
}
