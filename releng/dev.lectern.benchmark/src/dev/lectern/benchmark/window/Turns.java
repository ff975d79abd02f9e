package dev.lectern.benchmark.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Watches the turns of the event loop: an event with all its listeners, or a runnable that was handed over. The loop looks for keys between two turns, so the
 * longest turn is the longest a key press can wait. SWT tells begin and end of each ({@link SWT#PreEvent}, {@link SWT#PostEvent}), as it does for the platform's own
 * monitor of its responsiveness.
 */
final class Turns implements Runnable {

	/** More often would show more, but the thread stands still while it is looked at: every 3 ms made the turn in which the window starts a quarter longer. */
	private static final long SAMPLE_NANOS = 10_000_000;

	private final Lectern lectern;
	private final List<Wait> waits = new ArrayList<>();
	private final Thread sampler = new Thread(this, "Lectern benchmark turns");
	private final Listener begins = this::begin;
	private final Listener ends = this::end;
	private int depth;
	private long began;
	private List<Sample> samples = new ArrayList<>();
	private volatile boolean stopped;

	private Turns(Lectern lectern) {
		this.lectern = lectern;
	}

	static Turns of(Lectern lectern) {
		Turns turns = new Turns(lectern);
		lectern.onUi(() -> {
			lectern.display().addListener(SWT.PreEvent, turns.begins);
			lectern.display().addListener(SWT.PostEvent, turns.ends);
			return null;
		});
		turns.sampler.start();
		return turns;
	}

	List<Wait> stop() throws InterruptedException {
		lectern.onUi(() -> {
			lectern.display().removeListener(SWT.PreEvent, begins);
			lectern.display().removeListener(SWT.PostEvent, ends);
			return null;
		});
		stopped = true;
		sampler.join();
		return waits;
	}

	private synchronized void begin(Event event) {
		if (depth++ == 0) {
			began = System.nanoTime();
			samples = new ArrayList<>();
		}
	}

	/* The first one that ends may have begun before anybody watched. */
	private synchronized void end(Event event) {
		if (depth > 0 && --depth == 0) {
			waits.add(new Wait((System.nanoTime() - began) / 1e6, samples));
		}
	}

	@Override
	public void run() {
		Display display = lectern.display();
		while (!stopped) {
			LockSupport.parkNanos(SAMPLE_NANOS);
			sample(Sample.of(display.getThread()));
		}
	}

	private synchronized void sample(Sample sample) {
		if (depth > 0) {
			samples.add(sample);
		}
	}
}
