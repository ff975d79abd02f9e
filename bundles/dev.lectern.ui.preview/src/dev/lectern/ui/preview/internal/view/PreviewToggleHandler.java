package dev.lectern.ui.preview.internal.view;

import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import dev.lectern.ui.preview.PreviewView;

/** Switches something of the preview on and off; its button is down while it is on. */
abstract class PreviewToggleHandler extends PreviewHandler implements IElementUpdater {

	@Override
	public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		element.setChecked(page != null && page.findView(PreviewView.ID) instanceof PreviewView preview && isOn(preview));
	}

	abstract boolean isOn(PreviewView preview);
}
