package dev.lectern.citation.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.client.internal.http.Time;

/** Time that passes when somebody waits. A server that hangs says so, and the wait for it is over at once. */
public final class VirtualTime implements Time {

	private final BooleanSupplier serverHangs;
	private Instant now = Instant.parse("2026-11-23T12:00:00Z");
	private long nanos = 5_000_000_000L;

	/** @param serverHangs whether waiting for an answer would be in vain */
	public VirtualTime(BooleanSupplier serverHangs) {
		this.serverHangs = serverHangs;
	}

	@Override
	public synchronized Instant now() {
		return now;
	}

	@Override
	public synchronized long nanos() {
		return nanos;
	}

	@Override
	public synchronized boolean pause(Duration duration, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			return false;
		}
		now = now.plus(duration);
		nanos += duration.toNanos();
		return true;
	}

	@Override
	public boolean await(Future<?> future, Duration limit, BooleanSupplier cancelled) {
		while (!future.isDone()) {
			try {
				future.get(2, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (cancelled.getAsBoolean() || serverHangs.getAsBoolean()) {
					pause(limit, () -> false);
					return false;
				}
			} catch (ExecutionException | CancellationException e) {
				return true;
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
		return true;
	}
}
