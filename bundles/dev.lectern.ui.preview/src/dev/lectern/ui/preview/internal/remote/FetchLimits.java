package dev.lectern.ui.preview.internal.remote;

import java.time.Duration;

/**
 * How much is fetched at most.
 *
 * @param connect   until there is a connection
 * @param request   until an answer is there, for each file
 * @param bytes     of one file
 * @param files     for one style sheet, itself included
 * @param redirects for one file
 */
public record FetchLimits(Duration connect, Duration request, int bytes, int files, int redirects) {

	/** Enough for a font in all its subsets; a page that needs more is not slow to be given up. */
	public static final FetchLimits DEFAULT = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), 8 << 20, 200, 5);
}
