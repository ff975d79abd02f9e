package dev.lectern.citation.client.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body's bytes and not one more than allowed. */
final class BoundedBody implements BodySubscriber<byte[]> {

	/** There are more bytes than allowed. */
	static final class TooLong extends IOException {

		private static final long serialVersionUID = 1L;

		TooLong(int limit) {
			super("more than " + limit + " bytes");
		}
	}

	private final int limit;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final CompletableFuture<byte[]> body = new CompletableFuture<>();
	private Subscription subscription;

	private BoundedBody(int limit) {
		this.limit = limit;
	}

	static BodyHandler<byte[]> of(int limit) {
		return info -> new BoundedBody(limit);
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return body;
	}

	@Override
	public void onSubscribe(Subscription to) {
		subscription = to;
		to.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(List<ByteBuffer> parts) {
		for (ByteBuffer part : parts) {
			if (bytes.size() + (long) part.remaining() > limit) {
				subscription.cancel();
				body.completeExceptionally(new TooLong(limit));
				return;
			}
			byte[] copy = new byte[part.remaining()];
			part.get(copy);
			bytes.writeBytes(copy);
		}
	}

	@Override
	public void onError(Throwable failure) {
		body.completeExceptionally(failure);
	}

	@Override
	public void onComplete() {
		body.complete(bytes.toByteArray());
	}
}
