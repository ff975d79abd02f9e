package dev.lectern.ui.course.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.window.Waiting;

/** Keys as an editor's text hears them: the display's filters come first, and among them the workbench's key bindings. */
final class Keys {

	private Keys() {
	}

	/** @param key a letter, or one of SWT's codes */
	static void press(ITextEditor editor, int modifiers, int key) {
		Control text = editor.getAdapter(Control.class);
		text.getShell().forceActive();
		text.forceFocus();
		Waiting.letTheDisplayCatchUp();
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = Character.toLowerCase(key);
		event.character = key < 128 ? (char) key : 0;
		text.notifyListeners(SWT.KeyDown, event);
	}
}
