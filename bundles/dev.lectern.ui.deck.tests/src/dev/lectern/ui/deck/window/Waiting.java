package dev.lectern.ui.deck.window;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread for what happens in jobs and in the event loop. */
final class Waiting {

	private static final Duration LIMIT = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MILLIS = 20;

	private static final Runnable WAKE = () -> {
		// the event itself wakes the loop
	};

	private Waiting() {
	}

	/** @param otherwise what to say when it does not come true */
	static void until(BooleanSupplier condition, Supplier<String> otherwise) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError(otherwise.get());
			}
			if (!display.readAndDispatch()) {
				display.timerExec(LOOK_AGAIN_MILLIS, WAKE);
				display.sleep();
			}
		}
	}

	/** Waits until the value is the expected one. */
	static <T> void forValue(T expected, Supplier<T> value) {
		until(() -> expected.equals(value.get()), () -> "expected " + expected + ", but it stays " + value.get());
	}
}
