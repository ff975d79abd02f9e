package dev.lectern.app.internal.workbench;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The window's title: the active editor's name before the product's. */
final class WindowTitle implements IPartListener2 {

	static final String PRODUCT = "Lectern"; //$NON-NLS-1$

	private final IWorkbenchWindowConfigurer window;
	private boolean due;

	private WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	static void follow(IWorkbenchWindowConfigurer window) {
		WindowTitle title = new WindowTitle(window);
		window.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	/** A turn later: in the one in which the platform opens an editor there is enough to do. */
	private void updateSoon() {
		if (!due) {
			due = true;
			window.getWindow().getWorkbench().getDisplay().asyncExec(() -> {
				due = false;
				update();
			});
		}
	}

	private void update() {
		IWorkbenchPage page = window.getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		window.setTitle(editor == null ? PRODUCT : NLS.bind(Messages.Window_Title, editor.getTitle(), PRODUCT));
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		updateSoon();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		updateSoon();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		updateSoon();
	}
}
