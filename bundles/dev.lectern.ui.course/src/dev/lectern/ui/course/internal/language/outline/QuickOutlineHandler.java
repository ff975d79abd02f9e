package dev.lectern.ui.course.internal.language.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.ui.course.internal.language.model.Manifests;

/** Shows the quick outline of the course file in the active editor. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Manifests.editor(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> Manifests.document(editor).flatMap(Manifests::of)
				.ifPresent(manifest -> new QuickOutline(HandlerUtil.getActiveShell(event), editor, manifest.state()).open()));
		return null;
	}
}
