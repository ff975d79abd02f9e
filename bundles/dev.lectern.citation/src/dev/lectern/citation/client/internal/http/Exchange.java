package dev.lectern.citation.client.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.client.Failure;

/**
 * Sends one request over a connection of its own, which is closed when the answer is there or given up: nothing stays open between requests, so
 * that all processes together have one connection at most. Never follows a redirection and never unpacks a body.
 */
final class Exchange {

	/** An entry of a paper by a large collaboration has some 100 KB; a slice of papers is far below. */
	static final int BODY_LIMIT = 16 << 20;

	private static final Duration CONNECTING = Duration.ofSeconds(20);

	private final String userAgent;
	private final Duration patience;
	private final Time time;

	Exchange(String userAgent, Duration patience, Time time) {
		this.userAgent = userAgent;
		this.patience = patience;
		this.time = time;
	}

	Reply get(URI address, BooleanSupplier cancelled) throws Unanswered {
		HttpRequest request = HttpRequest.newBuilder(address).header("User-Agent", userAgent).header("Accept-Encoding", "identity")
				.method("GET", new Once()).build();
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(CONNECTING.compareTo(patience) < 0 ? CONNECTING : patience).build();
		try {
			CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, BoundedBody.of(BODY_LIMIT));
			if (!time.await(response, patience, cancelled)) {
				response.cancel(true);
				if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
					throw new Unanswered(Failure.CANCELLED, "");
				}
				throw new Unanswered(Failure.TIMED_OUT, address.getHost());
			}
			return reply(response.join());
		} catch (CompletionException e) {
			throw unanswered(address, e.getCause());
		} finally {
			client.shutdownNow();
		}
	}

	private static Reply reply(HttpResponse<byte[]> response) throws Unanswered {
		String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
		if (!encoding.equalsIgnoreCase("identity")) {
			throw new Unanswered(Failure.UNREADABLE, "Content-Encoding " + encoding);
		}
		return new Reply(response.statusCode(), response.headers(), response.body());
	}

	private static Unanswered unanswered(URI address, Throwable cause) {
		return switch (cause) {
			case BoundedBody.TooLong tooLong -> new Unanswered(Failure.UNREADABLE, tooLong.getMessage());
			case HttpTimeoutException timeout -> new Unanswered(Failure.TIMED_OUT, address.getHost());
			case UncheckedIOException broken -> unanswered(address, broken.getCause());
			case IOException broken -> new Unanswered(Failure.UNREACHABLE, address.getHost() + reason(broken));
			case RuntimeException error -> throw error;
			case Error error -> throw error;
			default -> throw new IllegalStateException(cause);
		};
	}

	private static String reason(IOException e) {
		return e.getMessage() == null ? "" : ": " + e.getMessage();
	}

	/**
	 * A body of no bytes, which can be sent once. When a connection breaks without an answer, Java's client sends a GET again at once and by itself, which
	 * is a request too many within the interval; there is no setting against it that is not the whole virtual machine's.
	 */
	private static final class Once implements HttpRequest.BodyPublisher {

		private final HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
		private final AtomicBoolean sent = new AtomicBoolean();

		@Override
		public long contentLength() {
			if (sent.getAndSet(true)) {
				throw new UncheckedIOException(new IOException("the connection broke"));
			}
			return 0;
		}

		@Override
		public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
			nothing.subscribe(subscriber);
		}
	}
}
