package dev.lectern.ui.course.internal.navigator;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.course.language.edit.Destination;

/** Move Up and Move Down of the navigator, by {@code up} or {@code down} behind the class's name in plugin.xml. */
public final class MoveChapterHandler extends AbstractHandler implements IExecutableExtension {

	private boolean up;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		up = data instanceof Map<?, ?> values ? values.containsValue("up") : "up".equals(data); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void setEnabled(Object context) {
		Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		setBaseEnabled(selection instanceof ISelection selected && ChapterSelection.of(selected).flatMap(this::destination).isPresent());
	}

	private Optional<Destination> destination(ChapterSelection selected) {
		return up ? ChapterSteps.up(selected) : ChapterSteps.down(selected);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CourseNavigator navigator) {
			ChapterSelection.of(HandlerUtil.getCurrentSelection(event))
					.ifPresent(selected -> destination(selected).ifPresent(destination -> navigator.edits().move(selected, destination)));
		}
		return null;
	}
}
