package dev.lectern.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C, and what else asks the process to end, while something runs that can stop and keep what it has: it is told to stop, and gets a while for that before the
 * process ends. Safe to use from several threads.
 */
public final class Interruption implements AutoCloseable {

	/** Longer than anything takes to stop; what hangs all the same must not keep the process from ending. */
	private static final int SECONDS = 20;

	private final CountDownLatch closed = new CountDownLatch(1);
	private final Thread hook = new Thread(this::stop, "interruption");
	private volatile boolean asked;

	private Interruption() {
	}

	/** From now on until it is closed the process does not end before the work has stopped. */
	public static Interruption awaited() {
		Interruption interruption = new Interruption();
		try {
			Runtime.getRuntime().addShutdownHook(interruption.hook);
		} catch (IllegalStateException ending) {
			interruption.asked = true;
		}
		return interruption;
	}

	/** Whether the process was asked to end. */
	public boolean isAsked() {
		return asked;
	}

	/** The work has stopped, and all there is to say has been said: if the process was asked to end, it does so now. */
	@Override
	public void close() {
		closed.countDown();
		if (!asked) {
			try {
				Runtime.getRuntime().removeShutdownHook(hook);
			} catch (IllegalStateException ending) {
				asked = true;
			}
		}
	}

	private void stop() {
		asked = true;
		try {
			closed.await(SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
