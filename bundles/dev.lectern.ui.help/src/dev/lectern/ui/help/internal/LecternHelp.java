package dev.lectern.ui.help.internal;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the workbench's help commands and F1 open: the Help view. For the UI thread. */
public final class LecternHelp extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		view();
	}

	@Override
	public void displaySearch() {
		view().ifPresent(HelpView::search);
	}

	/** Shows what the active editor says the caret is about, else the contents. */
	@Override
	public void displayDynamicHelp() {
		context().ifPresentOrElse(this::show, this::displayHelp);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		show(context);
	}

	@Override
	public void displayHelpResource(String href) {
		view().ifPresent(view -> view.show(href));
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private void show(IContext context) {
		if (context.getRelatedTopics().length > 0) {
			displayHelpResource(context.getRelatedTopics()[0].getHref());
		} else {
			displayHelp();
		}
	}

	private static Optional<IContext> context() {
		IEditorPart editor = page().getActiveEditor();
		boolean active = editor != null && page().getActivePart() == editor;
		return Optional.ofNullable(active ? Adapters.adapt(editor, IContextProvider.class) : null).map(provider -> provider.getContext(editor));
	}

	private static Optional<HelpView> view() {
		try {
			return Optional.of((HelpView) page().showView(HelpView.ID));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
