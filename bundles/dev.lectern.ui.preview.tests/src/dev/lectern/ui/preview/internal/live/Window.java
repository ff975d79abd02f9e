package dev.lectern.ui.preview.internal.live;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.ui.preview.internal.view.BrowserPane;
import dev.lectern.window.Waiting;

/** A window with the preview's browser in it, and its event loop. */
final class Window implements AutoCloseable {

	private final Shell shell;
	final BrowserPane pane;

	Window(Display display) {
		shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		pane = new BrowserPane(shell);
		shell.setSize(800, 500);
		shell.open();
	}

	/** Lets the window live until the condition holds. */
	void until(BooleanSupplier condition, Supplier<String> otherwise) {
		Waiting.until(condition, otherwise);
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
