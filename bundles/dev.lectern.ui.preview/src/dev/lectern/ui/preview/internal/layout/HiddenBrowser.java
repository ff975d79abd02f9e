package dev.lectern.ui.preview.internal.layout;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.page.serve.Mount;
import dev.lectern.ui.preview.internal.live.Screen;
import dev.lectern.ui.preview.internal.view.UiThread;

/** A browser in a window that is never opened. It is made when the first page is loaded; all methods may be called on any thread. */
final class HiddenBrowser implements Screen, AutoCloseable {

	private static final String EMPTY = "about:blank"; //$NON-NLS-1$
	private static final int WIDTH = 1920;
	private static final int HEIGHT = 1080;

	private final Display display;
	private final UiThread uiThread;
	private final Consumer<Throwable> unavailable;
	private final AtomicBoolean closed = new AtomicBoolean();

	private Shell shell;
	private Browser browser;
	private Mount page;

	/** @param unavailable told on the UI thread, once, when the system has no browser */
	HiddenBrowser(Display display, Consumer<Throwable> unavailable) {
		this.display = Objects.requireNonNull(display);
		this.unavailable = Objects.requireNonNull(unavailable);
		uiThread = new UiThread(display, closed::get);
	}

	@Override
	public void load(Mount next) {
		uiThread.later(() -> {
			if (shell == null) {
				open();
			}
			if (browser != null) {
				page = next;
				browser.setUrl(next.address().toString());
			}
		});
	}

	@Override
	public void run(String script) {
		uiThread.later(() -> {
			if (browser != null && !browser.isDisposed()) {
				browser.execute(script);
			}
		});
	}

	@Override
	public void close() {
		uiThread.later(() -> {
			closed.set(true);
			if (shell != null) {
				shell.dispose();
			}
		});
	}

	private void open() {
		shell = new Shell(display, SWT.NO_TRIM);
		try {
			browser = new Browser(shell, SWT.NONE);
		} catch (SWTError e) {
			unavailable.accept(e);
			return;
		}
		shell.setSize(WIDTH, HEIGHT);
		browser.setSize(WIDTH, HEIGHT);
		browser.addLocationListener(LocationListener.changingAdapter(this::stayOnPage));
		browser.addOpenWindowListener(event -> event.required = true); // and no browser given: no window
	}

	private void stayOnPage(LocationEvent event) {
		event.doit = event.location.equals(EMPTY) || page != null && page.isAt(event.location);
	}
}
