package dev.lectern.ui.course.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected chapters out of the course file; their decks stay on the disk. */
public final class RemoveChapterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CourseNavigator navigator) {
			ChapterSelection.of(HandlerUtil.getCurrentSelection(event)).ifPresent(navigator.edits()::remove);
		}
		return null;
	}
}
