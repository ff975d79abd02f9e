package dev.lectern.ui.course.internal.navigator;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when an editor comes to the front. */
final class ActiveEditorListener implements IPartListener2 {

	private final Consumer<IEditorPart> activated;

	ActiveEditorListener(Consumer<IEditorPart> activated) {
		this.activated = activated;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor) {
			activated.accept(editor);
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		partActivated(part);
	}
}
