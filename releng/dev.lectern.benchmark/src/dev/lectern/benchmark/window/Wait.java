package dev.lectern.benchmark.window;

import java.util.List;

/**
 * A time for which the UI thread gave no sign of life.
 *
 * @param milliseconds how long
 * @param samples      what it did, every few milliseconds; none when the wait was too short for that
 */
record Wait(double milliseconds, List<Sample> samples) {

	Wait {
		samples = List.copyOf(samples);
	}

	/** The part of it that was ours, in milliseconds, by the share of the samples; all of it when there are none. */
	double ours() {
		return samples.isEmpty() ? milliseconds : milliseconds * samples.stream().filter(Sample::isOurs).count() / samples.size();
	}
}
