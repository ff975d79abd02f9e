package dev.lectern.benchmark.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** Asks the UI thread every few milliseconds for a sign of life: how long it takes is how long a key press would have waited. */
final class Pulse implements Runnable {

	private static final long EVERY_NANOS = 4_000_000;

	private final Display display;
	private final List<Double> waits = new ArrayList<>();
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

	/** @return the waits, in milliseconds */
	double[] stop() throws InterruptedException {
		stopped = true;
		thread.join();
		return waits.stream().mapToDouble(Double::doubleValue).toArray();
	}

	@Override
	public void run() {
		do {
			CountDownLatch answered = new CountDownLatch(1);
			long asked = System.nanoTime();
			display.asyncExec(answered::countDown);
			try {
				answered.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
			waits.add((System.nanoTime() - asked) / 1e6);
			LockSupport.parkNanos(EVERY_NANOS);
		} while (!stopped);
	}
}
