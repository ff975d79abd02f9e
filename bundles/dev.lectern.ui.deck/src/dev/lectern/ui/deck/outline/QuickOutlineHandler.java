package dev.lectern.ui.deck.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

import dev.lectern.ui.deck.live.DeckEditor;

/** Opens the quick outline of the deck in the active editor. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(QuickOutlineHandler.class)).getDialogSettings();
		DeckEditor.of(HandlerUtil.getActiveEditorChecked(event)).ifPresent(editor -> new QuickOutline(HandlerUtil.getActiveShell(event), editor,
				DialogSettings.getOrCreateSection(all, QuickOutline.class.getSimpleName())).open());
		return null;
	}
}
