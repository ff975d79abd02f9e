package dev.lectern.ui.deck.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.CollapseAllHandler;
import org.eclipse.ui.handlers.ExpandAllHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IPageSite;

/** The buttons of the outline page and the platform's commands behind two of them. */
final class OutlineActions {

	private final TreeViewer viewer;
	private final CaretLink link;

	OutlineActions(TreeViewer viewer, CaretLink link) {
		this.viewer = viewer;
		this.link = link;
	}

	void addTo(IPageSite site) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(CollapseAllHandler.COMMAND_ID, new CollapseAllHandler(viewer));
		handlers.activateHandler(ExpandAllHandler.COMMAND_ID, new ExpandAllHandler(viewer));
		IToolBarManager bar = site.getActionBars().getToolBarManager();
		bar.add(button(Messages.expandAll, ISharedImages.IMG_ELCL_EXPANDALL, viewer::expandAll));
		bar.add(button(Messages.collapseAll, ISharedImages.IMG_ELCL_COLLAPSEALL,
				() -> viewer.collapseToLevel(viewer.getInput(), AbstractTreeViewer.ALL_LEVELS)));
		bar.add(link);
		site.getActionBars().getMenuManager().add(link);
	}

	private static IAction button(String label, String sharedImage, Runnable run) {
		ImageDescriptor image = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sharedImage);
		return new Action(label, image) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
