package dev.lectern.window;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread for what happens in jobs and in the event loop. */
public final class Waiting {

	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final int LOOK_AGAIN_MILLIS = 20;

	private Waiting() {
	}

	/** Lets the window work until the condition holds; what it threw last says why it never did. */
	public static void until(String what, Callable<Boolean> condition) {
		until(condition, () -> "Not within " + LIMIT.toSeconds() + " s: " + what);
	}

	/** Lets the window work until the condition holds. @param otherwise what to say when it never does */
	public static void until(BooleanSupplier condition, Supplier<String> otherwise) {
		until((Callable<Boolean>) condition::getAsBoolean, otherwise);
	}

	private static void until(Callable<Boolean> condition, Supplier<String> otherwise) {
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
			work(display);
		}
		throw new AssertionError(otherwise.get(), last);
	}

	/* Some conditions ask a browser, which is work for the event loop: asked after each event, they would keep it busy. */
	private static void work(Display display) {
		boolean[] lookAgain = { false };
		display.timerExec(LOOK_AGAIN_MILLIS, () -> lookAgain[0] = true);
		while (!lookAgain[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
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
