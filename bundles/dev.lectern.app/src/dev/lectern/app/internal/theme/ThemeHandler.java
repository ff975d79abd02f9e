package dev.lectern.app.internal.theme;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** View > Theme. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "dev.lectern.app.theme"; //$NON-NLS-1$
	private static final String PARAMETER = "dev.lectern.app.theme.name"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ThemeChoice.named(String.valueOf(event.getParameter(PARAMETER))).ifPresent(ThemeChoice::apply);
		HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(ThemeChoice.current().word().equals(parameters.get(PARAMETER)));
	}
}
