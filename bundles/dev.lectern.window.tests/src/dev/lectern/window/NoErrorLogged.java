package dev.lectern.window;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in whose time an error was logged, by anybody. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {

	private LoggedErrors errors;

	@Override
	public void beforeEach(ExtensionContext context) {
		errors = new LoggedErrors();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (Display.getCurrent() != null) {
			Waiting.letTheDisplayCatchUp();
		}
		errors.close();
	}
}
