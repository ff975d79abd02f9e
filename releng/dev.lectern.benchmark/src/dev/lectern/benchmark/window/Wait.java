package dev.lectern.benchmark.window;

import java.util.List;

/**
 * A turn of the event loop, in which no key press is heard.
 *
 * @param milliseconds how long
 * @param samples      what the UI thread did, every ten milliseconds or so; none when the turn was too short for that
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
