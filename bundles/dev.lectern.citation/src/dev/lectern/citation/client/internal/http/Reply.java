package dev.lectern.citation.client.internal.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server sent back.
 *
 * @param body complete
 */
public record Reply(int status, HttpHeaders headers, byte[] body) {

	/** @param kind such as {@code xml}: whether the content type names it */
	public boolean is(String kind) {
		return contentType().toLowerCase(Locale.ROOT).contains(kind);
	}

	/** As sent, and empty when there is none. */
	public String contentType() {
		return headers.firstValue("Content-Type").orElse("").strip();
	}

	/**
	 * How long the server wants to be left alone, from the seconds or the date of {@code Retry-After}. A date is compared with the server's own clock
	 * when it sent that, too.
	 *
	 * @return can be negative; empty when the server says nothing that makes sense
	 */
	Optional<Duration> retryAfter(Instant now) {
		return headers.firstValue("Retry-After").map(String::strip).flatMap(value -> seconds(value)
				.or(() -> date(value).map(date -> Duration.between(headers.firstValue("Date").flatMap(Reply::date).orElse(now), date))));
	}

	private static Optional<Duration> seconds(String value) {
		if (!value.matches("\\d+")) {
			return Optional.empty();
		}
		return Optional.of(value.length() > 9 ? Duration.ofDays(365_000) : Duration.ofSeconds(Long.parseLong(value)));
	}

	private static Optional<Instant> date(String value) {
		try {
			return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
