package dev.lectern.ui.preview.internal.layout;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.page.serve.Mount;
import dev.lectern.ui.preview.internal.view.GuardedBrowser;
import dev.lectern.ui.thread.UiThread;

/**
 * A browser in a window that is never opened. No scripts are run in it: whoever does so waits for the page. It is made by {@link #prepare}, else with the first
 * page.
 */
final class HiddenBrowser implements AutoCloseable {

	private static final int WIDTH = 1920;
	private static final int HEIGHT = 1080;

	private final Display display;
	private final UiThread uiThread;
	private final AtomicBoolean closed = new AtomicBoolean();

	private Browser browser;
	private GuardedBrowser guarded;
	private boolean unavailable;

	HiddenBrowser(Display display) {
		this.display = Objects.requireNonNull(display);
		uiThread = new UiThread(display, closed::get);
	}

	/**
	 * Makes the browser, which takes a few tenths of a second the first time in a process. For the UI thread. That there can be none is not said before there is a
	 * page to load.
	 */
	void prepare() {
		try {
			open();
			guarded.clear();
		} catch (SWTError e) {
			browser = null; // load tells
		}
	}

	/**
	 * Loads a page, soon; on any thread.
	 *
	 * @param failure told on the UI thread, once, when the system has no browser
	 */
	void load(Mount next, Consumer<Throwable> failure) {
		uiThread.later(() -> {
			if (unavailable) {
				return;
			}
			try {
				open();
			} catch (SWTError e) {
				unavailable = true;
				failure.accept(e);
				return;
			}
			guarded.send(next.address().toString(), List.of());
		});
	}

	/** Closes it, soon; on any thread. */
	@Override
	public void close() {
		uiThread.later(() -> {
			closed.set(true);
			if (browser != null && !browser.isDisposed()) {
				browser.getShell().dispose();
			}
		});
	}

	private void open() {
		if (browser != null) {
			return;
		}
		Shell shell = new Shell(display, SWT.NO_TRIM);
		try {
			browser = new Browser(shell, SWT.NONE);
		} catch (SWTError e) {
			shell.dispose();
			throw e;
		}
		shell.setSize(WIDTH, HEIGHT);
		browser.setSize(WIDTH, HEIGHT);
		guarded = new GuardedBrowser(browser, location -> false, () -> { });
	}
}
