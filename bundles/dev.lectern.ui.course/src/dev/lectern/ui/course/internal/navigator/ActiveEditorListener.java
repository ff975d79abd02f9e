package dev.lectern.ui.course.internal.navigator;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when an editor comes to the front. */
final class ActiveEditorListener implements IPartListener2 {

	private final Runnable activated;

	ActiveEditorListener(Runnable activated) {
		this.activated = activated;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart) {
			activated.run();
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		partActivated(part);
	}
}
