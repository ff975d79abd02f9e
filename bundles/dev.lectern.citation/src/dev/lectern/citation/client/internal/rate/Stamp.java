package dev.lectern.citation.client.internal.rate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the file of turns says.
 *
 * @param wallMillis when the last request ended or, while it lasts, began, in milliseconds since 1970
 * @param nanos      the same by {@link dev.lectern.citation.client.internal.http.Time#nanos()}
 * @param pause      how long from then on no request may begin
 */
record Stamp(long wallMillis, long nanos, Duration pause) {

	private static final Pattern FORM = Pattern.compile("lectern-turns 1 (-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,9})\\s*");

	/** @return empty for anything but a whole stamp */
	static Optional<Stamp> parse(byte[] content) {
		Matcher form = FORM.matcher(new String(content, StandardCharsets.US_ASCII));
		return form.matches()
				? Optional.of(new Stamp(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), Duration.ofMillis(Long.parseLong(form.group(3)))))
				: Optional.empty();
	}

	byte[] content() {
		return "lectern-turns 1 %d %d %d\n".formatted(wallMillis, nanos, pause.toMillis()).getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * How long to wait still. Of the two clocks the one counts that says less has passed, unless it says the past is to come: the wall clock was set
	 * back, or the machine was started again. When both do, nothing has passed.
	 *
	 * @param longest a pause is never longer than this, whatever the file says
	 */
	Duration left(long wallMillisNow, long nanosNow, Duration longest) {
		Duration byWall = Duration.ofMillis(wallMillisNow - wallMillis);
		Duration byNanos = Duration.ofNanos(nanosNow - nanos);
		Duration passed = byWall.isNegative() ? byNanos : byNanos.isNegative() || byWall.compareTo(byNanos) < 0 ? byWall : byNanos;
		Duration wanted = pause.compareTo(longest) > 0 ? longest : pause;
		return passed.isNegative() ? wanted : wanted.compareTo(passed) > 0 ? wanted.minus(passed) : Duration.ZERO;
	}
}
