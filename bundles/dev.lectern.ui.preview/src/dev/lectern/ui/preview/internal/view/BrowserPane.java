package dev.lectern.ui.preview.internal.view;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.lectern.page.serve.Mount;
import dev.lectern.ui.preview.internal.live.Screen;
import dev.lectern.ui.thread.UiThread;

/**
 * A browser that stays on preview pages, or a message in its place. Made and asked on the UI thread; {@link #load} may be called on any
 * thread.
 */
public final class BrowserPane implements Screen {

	private final ComingPage coming;
	private final UiThread uiThread;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite message;
	private final Label title;
	private final Label text;

	private Browser browser;
	private GuardedBrowser guarded;
	private boolean browserFailed;
	private Mount page;

	/** @param coming told when nothing will come */
	public BrowserPane(Composite parent, ComingPage coming) {
		this.coming = coming;
		stack = new Composite(parent, SWT.NONE);
		uiThread = new UiThread(parent.getDisplay(), stack::isDisposed);
		stack.setLayout(layout);
		message = new Composite(stack, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(0, 8).applyTo(message);
		title = new Label(message, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		text = new Label(message, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		layout.topControl = message;
	}

	/** What a layout places. */
	public Control control() {
		return stack;
	}

	/** Shows a message instead of the page, which lives on behind it; the next {@link #load} or {@link #showPage} brings a page back. */
	public void showMessage(String heading, String explanation) {
		coming.isThere();
		if (!stack.isDisposed()) {
			title.setText(heading);
			text.setText(explanation);
			layout.topControl = message;
			message.layout();
			stack.layout();
		}
	}

	/** Shows the page again, if there is one. */
	public void showPage() {
		if (!stack.isDisposed() && page != null && browser != null && layout.topControl != browser) {
			layout.topControl = browser;
			stack.layout();
		}
	}

	/** The message that stands in place of the page; empty when the page is what one sees. */
	public String visibleMessage() {
		return layout.topControl == message ? title.getText() : ""; //$NON-NLS-1$
	}

	@Override
	public void load(Mount next) {
		uiThread.later(() -> {
			if (browser == null && !browserFailed) {
				open();
			}
			if (browser != null) {
				page = next;
				showPage();
				guarded.send(next.address().toString(), List.of());
			} else {
				coming.isThere();
			}
		});
	}

	/**
	 * Evaluates a script in the page; for tests, as it waits for the browser.
	 *
	 * @return what it returned, as {@link Browser#evaluate(String)} says
	 * @throws IllegalStateException when there is no browser
	 */
	public Object evaluate(String script) {
		if (browser == null || browser.isDisposed()) {
			throw new IllegalStateException("There is no browser"); //$NON-NLS-1$
		}
		return browser.evaluate(script);
	}

	public void setFocus() {
		if (layout.topControl == null || !layout.topControl.setFocus()) {
			stack.setFocus();
		}
	}

	private void open() {
		try {
			browser = new Browser(stack, SWT.NONE);
		} catch (SWTError e) {
			browserFailed = true;
			ILog.of(BrowserPane.class).warn("No browser for the preview", e); //$NON-NLS-1$
			showMessage(Messages.BrowserPane_noBrowser, Messages.BrowserPane_noBrowserHelp);
			return;
		}
		guarded = new GuardedBrowser(browser, this::isFrame, this::left);
	}

	/* Which of them are shown is for the page's policy to say. */
	private boolean isFrame(String location) {
		return page != null && page.grants().scripts() && !page.isAt(location) && (location.startsWith("https:") || location.startsWith(page.address().toString())); //$NON-NLS-1$
	}

	private void left() {
		page = null;
		showMessage(Messages.BrowserPane_left, Messages.BrowserPane_leftHelp);
	}
}
