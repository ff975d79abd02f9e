package dev.lectern.app.internal.workbench;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import dev.lectern.ui.course.DeckEditors;

/** A window that says which deck it shows. */
final class LecternWindowAdvisor extends WorkbenchWindowAdvisor {

	/** What the platform would add to the tool bar and is of no use to authors, or in the menus already. */
	private static final List<String> HIDDEN_ACTION_SETS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Point PREFERRED_SIZE = new Point(1600, 1000);

	LecternWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(PREFERRED_SIZE.x, screen.width), Math.min(PREFERRED_SIZE.y, screen.height)));
		configurer.setTitle(WindowTitle.PRODUCT);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
	}

	@Override
	public void postWindowOpen() {
		WindowTitle.follow(getWindowConfigurer());
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null) {
			HIDDEN_ACTION_SETS.forEach(page::hideActionSet);
			DeckEditors.nameTabs(page);
			if (page.getActiveEditor() != null) {
				// whatever had the focus when the window was closed: authors come back to write, and the outline shows the active part's
				page.activate(page.getActiveEditor());
			}
		}
	}
}
