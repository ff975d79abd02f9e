package dev.lectern.citation.client.internal.http;

import java.time.Duration;
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
