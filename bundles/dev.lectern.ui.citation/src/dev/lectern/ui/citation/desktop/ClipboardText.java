package dev.lectern.ui.citation.desktop;

import java.util.Objects;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Words on the clipboard. */
public final class ClipboardText {

	private ClipboardText() {
	}

	/** For the UI thread. @param words not empty */
	public static void put(String words) {
		Clipboard clipboard = new Clipboard(Objects.requireNonNull(Display.getCurrent()));
		try {
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
