package dev.lectern.citation.client.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** The clocks, and waiting. */
public interface Time {

	/** What people call the time; can jump. */
	Instant now();

	/** In nanoseconds from some origin; never jumps back, and is the same for all processes on the usual systems while the machine is up. */
	long nanos();

	/** @return false when cancelled before the time was over */
	boolean pause(Duration duration, BooleanSupplier cancelled);

	/** @return whether it was done before the time was over and before it was cancelled */
	boolean await(Future<?> future, Duration limit, BooleanSupplier cancelled);
}
