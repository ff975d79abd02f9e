package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class MeasureFeedTest {

	private static final Duration NEVER = Duration.ofDays(1);
	private static final int PATIENCE_SECONDS = 30;

	@Test
	void aPageThatWaitsGetsTheRequestThatComes() throws Exception {
		MeasureFeed feed = new MeasureFeed(NEVER);
		CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
		Thread page = new Thread(() -> {
			try {
				answer.complete(feed.after(0));
			} catch (InterruptedException e) {
				answer.completeExceptionally(e);
			}
		}, "a page");
		page.start();
		while (page.getState() != Thread.State.TIMED_WAITING) {
			assertTrue(page.isAlive(), "the page does not wait");
			Thread.onSpinWait();
		}
		MeasureRequest request = request(1, "# A");
		feed.measure(request);
		assertEquals(Optional.of(request.text()), answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	@Test
	void onlyTheNewestRequestIsHandedOutAndToEachPageOnce() throws Exception {
		MeasureFeed feed = new MeasureFeed(Duration.ZERO);
		feed.measure(request(1, "# A"));
		feed.measure(request(2, "# B"));
		assertEquals(Optional.of(request(2, "# B").text()), feed.after(0));
		assertEquals(Optional.of(request(2, "# B").text()), feed.after(1));
		assertEquals(Optional.empty(), feed.after(2));
		assertEquals(Optional.empty(), feed.after(Long.MAX_VALUE));
	}

	@Test
	void thePageThatComesNextDoesNotGetWhatWasGivenUp() throws Exception {
		MeasureFeed feed = new MeasureFeed(Duration.ZERO);
		feed.measure(request(1, "# A"));
		feed.clear();
		assertEquals(Optional.empty(), feed.after(0));
		feed.measure(request(2, "# B"));
		assertEquals(Optional.of(request(2, "# B").text()), feed.after(0));
	}

	@Test
	void aPageThatGetsNothingAsksAgainAfterAWhile() {
		assertEquals(Optional.empty(), assertTimeoutPreemptively(Duration.ofSeconds(PATIENCE_SECONDS), () -> new MeasureFeed(Duration.ofMillis(20)).after(0)));
	}

	private static MeasureRequest request(int number, String text) {
		return new MeasureRequest(number, Deck.of(text, Profile.DEFAULT).slides());
	}
}
