package dev.lectern.citation.client.internal.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.internal.rate.RateGate;

/**
 * Asks one service, politely: each request in its turn, pauses as the server wants them, few repetitions further and further apart. A server that wants a
 * longer pause than makes sense to wait for is not asked until then, by no process of this machine. After a 403 nothing is asked any more. Safe to use from several threads.
 */
public final class PoliteHttp {

	/** Makes sense of a reply with status 200, 400 or 404. What it throws counts as a failed request. */
	public interface Reader<T> {
		T read(Reply reply) throws Unanswered;
	}

	/** Below this no {@code Retry-After} is believed: arXiv has sent 0 while it wanted not to be asked. */
	private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(3);
	private static final int REDIRECTIONS = 3;

	private final Exchange exchange;
	private final RateGate gate;
	private final Time time;
	private final RandomGenerator random;
	private volatile boolean refused;

	public PoliteHttp(String userAgent, Duration patience, RateGate gate, Time time, RandomGenerator random) {
		exchange = new Exchange(userAgent, patience, time);
		this.gate = gate;
		this.time = time;
		this.random = random;
	}

	/** @throws Unanswered when it came to nothing, repetitions included */
	public <T> T ask(URI address, Reader<T> reader, BooleanSupplier cancelled) throws Unanswered {
		for (int attempt = 1;; attempt++) {
			if (refused) {
				throw new Unanswered(Failure.REFUSED, "HTTP 403");
			}
			try {
				return follow(address, reader, cancelled, attempt);
			} catch (Unanswered e) {
				if (attempt >= attempts(e.failure())) {
					throw e;
				}
			}
		}
	}

	private <T> T follow(URI address, Reader<T> reader, BooleanSupplier cancelled, int attempt) throws Unanswered {
		URI at = address;
		for (int redirections = 0; redirections <= REDIRECTIONS; redirections++) {
			try (RateGate.Turn turn = gate.enter(server(at), cancelled)) {
				try {
					Reply reply = exchange.get(at, cancelled);
					Optional<URI> elsewhere = redirection(at, reply);
					if (elsewhere.isEmpty()) {
						return read(reply, reader);
					}
					at = elsewhere.get();
				} catch (Unanswered e) {
					if (attempts(e.failure()) > 1) {
						Optional<Instant> until = turn.postpone(pause(e, attempt));
						if (until.isPresent()) {
							throw Unanswered.until(until.get(), time.now());
						}
					}
					throw e;
				}
			}
		}
		throw new Unanswered(Failure.UNEXPECTED, "more than " + REDIRECTIONS + " redirections");
	}

	private <T> T read(Reply reply, Reader<T> reader) throws Unanswered {
		String status = "HTTP " + reply.status();
		switch (reply.status()) {
		case 200, 400, 404:
			return reader.read(reply);
		case 403:
			refused = true;
			throw new Unanswered(Failure.REFUSED, status);
		case 429:
			throw new Unanswered(Failure.TOO_MANY, status, reply.retryAfter(time.now()));
		case 408, 500, 502, 503, 504:
			throw new Unanswered(Failure.UNAVAILABLE, status, reply.retryAfter(time.now()));
		default:
			throw new Unanswered(Failure.UNEXPECTED, status);
		}
	}

	/** Only to a safe connection, or to the same server: the way to elsewhere is not to be listened to. */
	private static Optional<URI> redirection(URI from, Reply reply) throws Unanswered {
		if (reply.status() / 100 != 3 || reply.status() == 304) {
			return Optional.empty();
		}
		String location = reply.headers().firstValue("Location").orElse("");
		try {
			URI to = from.resolve(location);
			boolean sameServer = from.getScheme().equals(to.getScheme()) && from.getAuthority().equals(to.getAuthority());
			if (!location.isEmpty() && to.getHost() != null && (sameServer || "https".equals(to.getScheme()))) {
				return Optional.of(to);
			}
		} catch (IllegalArgumentException e) {
			throw new Unanswered(Failure.UNEXPECTED, "HTTP " + reply.status() + " -> " + location);
		}
		throw new Unanswered(Failure.UNEXPECTED, "HTTP " + reply.status() + " -> " + location);
	}

	/** How often a request is sent in all before its failure stands. */
	private static int attempts(Failure failure) {
		return switch (failure) {
			case TOO_MANY, UNAVAILABLE, UNREADABLE, INCOMPLETE -> 4;
			case TIMED_OUT -> 3;
			case UNREACHABLE -> 2;
			case CANCELLED, REFUSED, LATER, UNEXPECTED, NOT_UNDERSTOOD, NO_TURN -> 1;
		};
	}

	/** Three seconds, six, twelve, each up to half longer by chance, so that machines which failed together do not come back together. */
	private Duration pause(Unanswered e, int attempt) {
		Duration backoff = SHORTEST_PAUSE.multipliedBy(1L << (attempt - 1));
		Duration own = backoff.plusMillis(random.nextLong(backoff.toMillis() / 2 + 1));
		Duration wanted = e.pause().orElse(own);
		return wanted.compareTo(own) < 0 ? own : wanted;
	}

	private static String server(URI address) {
		return address.getHost() + ":" + address.getPort();
	}
}
