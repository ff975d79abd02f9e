package dev.lectern.window;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The errors that anybody logs from now until it is closed; closing it fails when there are any. */
public final class LoggedErrors implements AutoCloseable {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR)) {
			errors.add(status);
		}
	};

	public LoggedErrors() {
		Platform.addLogListener(listener);
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
		if (!errors.isEmpty()) {
			AssertionError failure = new AssertionError("logged: " + errors);
			errors.stream().map(IStatus::getException).filter(Objects::nonNull).forEach(failure::addSuppressed);
			throw failure;
		}
	}
}
