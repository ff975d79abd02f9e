package dev.lectern.app.tests.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test in whose time an error was logged, by anybody. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR)) {
			errors.add(status);
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Window.letTheDisplayCatchUp();
		Platform.removeLogListener(listener);
		if (!errors.isEmpty()) {
			IStatus first = errors.getFirst();
			throw new AssertionFailedError(errors.size() + " errors were logged, the first by " + first.getPlugin() + ": " + first.getMessage(), first.getException());
		}
	}
}
