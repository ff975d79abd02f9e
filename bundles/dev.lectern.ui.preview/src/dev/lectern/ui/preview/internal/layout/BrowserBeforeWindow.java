package dev.lectern.ui.preview.internal.layout;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;

/**
 * Makes the browser for measuring before the workbench has a window. The first browser of a process loads the system's web engine, for which the UI thread stands
 * still; here nobody waits for it but for the window, and the preview's own is made in no time afterwards. Called by the platform on the UI thread.
 */
public final class BrowserBeforeWindow {

	/** @param application the context of the application, in which {@link LayoutStartup} finds the browser */
	@Execute
	public void make(IEclipseContext application) {
		Display display = Display.getCurrent();
		if (display != null) {
			HiddenBrowser browser = new HiddenBrowser(display);
			browser.prepare();
			application.set(HiddenBrowser.class, browser);
		}
	}
}
