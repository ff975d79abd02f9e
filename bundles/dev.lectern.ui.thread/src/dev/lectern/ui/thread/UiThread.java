package dev.lectern.ui.thread;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The way to widgets from any thread, for as long as the widgets live. */
public final class UiThread {

	private final Display display;
	private final BooleanSupplier disposed;

	/** For whoever asks by himself what there is left when a task is run. */
	public UiThread(Display display) {
		this(display, () -> false);
	}

	/** @param disposed whether the widgets are gone; asked on the UI thread */
	public UiThread(Display display, BooleanSupplier disposed) {
		this.display = Objects.requireNonNull(display);
		this.disposed = Objects.requireNonNull(disposed);
	}

	/** For as long as this control lives. On the UI thread. */
	public static UiThread of(Control control) {
		return new UiThread(control.getDisplay(), control::isDisposed);
	}

	/** Runs a task on the UI thread, soon, unless the widgets are gone by then. Returns at once; any thread. */
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
