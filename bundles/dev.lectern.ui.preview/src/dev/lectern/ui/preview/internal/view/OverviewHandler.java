package dev.lectern.ui.preview.internal.view;

import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import dev.lectern.ui.preview.PreviewView;

/** Shows the overview of all slides, or one slide again. The button is down while the page shows the overview, whoever asked for it. */
public final class OverviewHandler extends PreviewHandler implements IElementUpdater {

	/** The command's id. */
	public static final String COMMAND = "dev.lectern.preview.overview"; //$NON-NLS-1$

	@Override
	void execute(PreviewView preview) {
		preview.showOverview(!preview.isOverview());
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		element.setChecked(page != null && page.findView(PreviewView.ID) instanceof PreviewView preview && preview.isOverview());
	}
}
