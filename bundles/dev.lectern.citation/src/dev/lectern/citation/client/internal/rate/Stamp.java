package dev.lectern.citation.client.internal.rate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the file of turns says.
 *
 * @param wallMillis when the last request ended or, while it lasts, began, in milliseconds since 1970
 * @param nanos      the same by {@link dev.lectern.citation.client.internal.http.Time#nanos()}
 * @param pause      how long from then on no request may begin
 * @param notBefore  until when servers that asked for a long pause are left alone, by host and port, in milliseconds since 1970
 */
record Stamp(long wallMillis, long nanos, Duration pause, SortedMap<String, Long> notBefore) {

	/** How every file of turns begins, also a damaged one. */
	static final String HEAD = "lectern-turns";

	/** No more than this of a file is read. */
	static final int LONGEST = 8192;

	private static final int SERVERS = 16;
	private static final Pattern FORM = Pattern.compile(HEAD + " 1 (-?\\d{1,18}) (-?\\d{1,18}) (\\d{1,9})\n((?:not-before \\S{1,255} \\d{1,18}\n){0," + SERVERS + "})");
	private static final Pattern NOT_BEFORE = Pattern.compile("not-before (\\S+) (\\d+)\n");

	Stamp {
		notBefore = Collections.unmodifiableSortedMap(new TreeMap<>(notBefore));
	}

	/** @return empty for anything but a whole stamp */
	static Optional<Stamp> parse(byte[] content) {
		Matcher form = FORM.matcher(new String(content, StandardCharsets.US_ASCII));
		if (!form.matches()) {
			return Optional.empty();
		}
		SortedMap<String, Long> notBefore = new TreeMap<>();
		NOT_BEFORE.matcher(form.group(4)).results().forEach(line -> notBefore.put(line.group(1), Long.valueOf(line.group(2))));
		return Optional.of(new Stamp(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), Duration.ofMillis(Long.parseLong(form.group(3))), notBefore));
	}

	byte[] content() {
		return (HEAD + " 1 %d %d %d\n".formatted(wallMillis, nanos, pause.toMillis()) + notBefore.entrySet().stream().limit(SERVERS)
				.map(server -> "not-before " + server.getKey() + " " + server.getValue() + "\n").collect(Collectors.joining())).getBytes(StandardCharsets.US_ASCII);
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
