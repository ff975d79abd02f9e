package dev.lectern.ui.preview.internal.live;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.ui.preview.internal.view.BrowserPane;
import dev.lectern.ui.preview.internal.view.ComingPage;
import dev.lectern.window.Waiting;

/** A window with the preview's browser in it, and its event loop. */
final class Window implements AutoCloseable {

	private final Display display;
	private final Shell shell;
	final BrowserPane pane;

	Window(Display display) {
		this.display = display;
		shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		pane = new BrowserPane(shell, new ComingPage());
		shell.setSize(800, 500);
		shell.open();
	}

	/** Lets the window live until the condition holds. */
	void until(BooleanSupplier condition, Supplier<String> otherwise) {
		Waiting.until(condition, otherwise);
	}

	/** Clicks as somebody does with the mouse. @param place in the page, in its pixels: x, y */
	void click(Object[] place) {
		Point there = pane.control().toDisplay(((Number) place[0]).intValue(), ((Number) place[1]).intValue());
		shell.forceActive();
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = there.x;
		move.y = there.y;
		display.post(move);
		until(() -> display.getCursorLocation().equals(there), () -> "the mouse is at " + display.getCursorLocation() + ", not " + there);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event button = new Event();
			button.type = type;
			button.button = 1;
			display.post(button);
		}
	}

	/** Makes the window so large, in pixels. */
	void resize(int width, int height) {
		shell.setSize(width, height);
		until(() -> pane.control().getSize().x > width - 50 && pane.control().getSize().x <= width, () -> "the window is " + pane.control().getSize());
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
