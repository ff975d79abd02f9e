package dev.lectern.page.measure;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.page.serve.Grants;

/**
 * Hands requests to the measuring page that asks for them, so that nobody has to run scripts in it: the newest one only. Safe to use from any thread; only {@link
 * #after} waits.
 */
public final class MeasureFeed implements Grants.Feed {

	private static final Duration USUAL = Duration.ofSeconds(20);

	private final Duration patience;
	private int number;
	private Optional<String> request = Optional.empty();

	/** A feed whose pages ask again every now and then. */
	public MeasureFeed() {
		this(USUAL);
	}

	/** @param patience how long a page waits for a request before it asks again */
	MeasureFeed(Duration patience) {
		this.patience = Objects.requireNonNull(patience);
	}

	/** Wants slides measured, and nothing any more that was wanted before. Renders slides that nobody asked for yet. */
	public void measure(MeasureRequest wanted) {
		String text = wanted.text();
		synchronized (this) {
			number = wanted.number();
			request = Optional.of(text);
			notifyAll();
		}
	}

	/** Wants nothing measured: what was wanted is not for the page that comes next. */
	public synchronized void clear() {
		request = Optional.empty();
	}

	@Override
	public synchronized Optional<String> after(long known) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		for (long left = patience.toMillis(); !isNew(known) && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
			wait(left);
		}
		return isNew(known) ? request : Optional.empty();
	}

	private boolean isNew(long known) {
		return request.isPresent() && number > known;
	}
}
