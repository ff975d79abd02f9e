package dev.lectern.citation.client.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The machine's clocks. Looks twenty times a second whether it was cancelled; an interrupted thread counts as cancelled. */
public enum SystemTime implements Time {

	INSTANCE;

	private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	@Override
	public Instant now() {
		return Instant.now();
	}

	@Override
	public long nanos() {
		return System.nanoTime();
	}

	@Override
	public boolean pause(Duration duration, BooleanSupplier cancelled) {
		long end = System.nanoTime() + duration.toNanos();
		for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
			if (cancelled.getAsBoolean() || !sleep(Math.min(left, LOOK_NANOS))) {
				return false;
			}
		}
		return !cancelled.getAsBoolean();
	}

	@Override
	public boolean await(Future<?> future, Duration limit, BooleanSupplier cancelled) {
		long end = System.nanoTime() + limit.toNanos();
		while (!future.isDone()) {
			long left = end - System.nanoTime();
			if (left <= 0 || cancelled.getAsBoolean()) {
				return false;
			}
			try {
				future.get(Math.min(left, LOOK_NANOS), TimeUnit.NANOSECONDS);
			} catch (TimeoutException | ExecutionException | CancellationException e) {
				continue; // the loop's condition tells which
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return true;
	}

	private static boolean sleep(long nanos) {
		try {
			TimeUnit.NANOSECONDS.sleep(nanos);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
