package dev.lectern.benchmark.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** Asks the UI thread every few milliseconds for a sign of life: how long it takes is how long a key press would have waited. */
final class Pulse implements Runnable {

	private static final long EVERY_NANOS = 4_000_000;
	private static final long SAMPLE_NANOS = 3_000_000;

	private final Display display;
	private final List<Wait> waits = new ArrayList<>();
	private final Thread thread = new Thread(this, "Lectern benchmark pulse");
	private volatile boolean stopped;

	private Pulse(Display display) {
		this.display = display;
	}

	static Pulse of(Display display) {
		Pulse pulse = new Pulse(display);
		pulse.thread.start();
		return pulse;
	}

	List<Wait> stop() throws InterruptedException {
		stopped = true;
		thread.join();
		return waits;
	}

	@Override
	public void run() {
		Thread uiThread = display.getThread();
		do {
			CountDownLatch answered = new CountDownLatch(1);
			List<Sample> samples = new ArrayList<>();
			long asked = System.nanoTime();
			display.asyncExec(answered::countDown);
			try {
				while (!answered.await(SAMPLE_NANOS, TimeUnit.NANOSECONDS)) {
					samples.add(Sample.of(uiThread));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
			waits.add(new Wait((System.nanoTime() - asked) / 1e6, samples));
			LockSupport.parkNanos(EVERY_NANOS);
		} while (!stopped);
	}
}
