package dev.lectern.ui.preview.internal.view;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way to widgets from any thread, for as long as the widgets live. */
public final class UiThread {

	private final Display display;
	private final BooleanSupplier disposed;

	/** @param disposed whether the widgets are gone; asked on the UI thread */
	public UiThread(Display display, BooleanSupplier disposed) {
		this.display = Objects.requireNonNull(display);
		this.disposed = Objects.requireNonNull(disposed);
	}

	/** Runs a task on the UI thread, soon, unless the widgets are gone by then. Returns at once. */
	public void later(Runnable task) {
		try {
			display.asyncExec(() -> {
				if (!disposed.getAsBoolean()) {
					task.run();
				}
			});
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			} // else the widgets went with their display
		}
	}
}
