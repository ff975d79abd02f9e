package dev.lectern.citation.client.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.Failure;

/** A request came to nothing. */
public final class Unanswered extends Exception {

	private static final long serialVersionUID = 1L;

	private final Failure failure;
	private final String detail;
	private final transient Optional<Duration> pause;

	public Unanswered(Failure failure, String detail) {
		this(failure, detail, Optional.empty());
	}

	/** The server is not to be asked before a time, which is told as this machine's clock shows it: of today without the day. */
	public static Unanswered until(Instant until, Instant now) {
		ZonedDateTime minute = until.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES).atZone(ZoneId.systemDefault());
		boolean today = minute.toLocalDate().equals(now.atZone(ZoneId.systemDefault()).toLocalDate());
		return new Unanswered(Failure.LATER, DateTimeFormatter.ofPattern(today ? "HH:mm" : "yyyy-MM-dd HH:mm", Locale.ROOT).format(minute));
	}

	/** @param pause how long the server wants not to be asked */
	Unanswered(Failure failure, String detail, Optional<Duration> pause) {
		super(failure + " " + detail);
		this.failure = failure;
		this.detail = detail;
		this.pause = pause;
	}

	public Failure failure() {
		return failure;
	}

	public String detail() {
		return detail;
	}

	public Answer.NoAnswer answer() {
		return new Answer.NoAnswer(failure, detail);
	}

	Optional<Duration> pause() {
		return pause;
	}
}
