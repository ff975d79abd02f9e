package dev.lectern.ui.citation;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread for what happens in jobs and in the event loop. */
public final class Waiting {

	private static final Duration LIMIT = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MILLIS = 20;

	private static final Runnable WAKE = () -> {
		// the event itself wakes the loop
	};

	private Waiting() {
	}

	/** Lets the window work until the condition holds; what it threw last says why it never did. */
	public static void until(String what, Callable<Boolean> condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT.toNanos();
		Throwable last = null;
		while (System.nanoTime() < end) {
			try {
				if (condition.call()) {
					return;
				}
				last = null;
			} catch (Exception | AssertionError e) {
				last = e;
			}
			if (!display.readAndDispatch()) {
				display.timerExec(LOOK_AGAIN_MILLIS, WAKE);
				display.sleep();
			}
		}
		throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what, last);
	}

	/** Waits until the value is the expected one. */
	public static <T> void forValue(T expected, Callable<T> value) {
		until("value " + expected, () -> {
			T is = value.call();
			if (!expected.equals(is)) {
				throw new AssertionError("expected " + expected + ", but it is " + is);
			}
			return true;
		});
	}

	/** Lets everything that is due on the UI thread happen. */
	public static void letTheDisplayCatchUp() {
		while (Display.getCurrent().readAndDispatch()) {
			// until nothing is due
		}
	}
}
