package dev.lectern.page.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class MessageFeedTest {

	private static final Duration NEVER = Duration.ofDays(1);
	private static final int PATIENCE_SECONDS = 30;

	private final MessageFeed feed = new MessageFeed(Duration.ZERO);

	@Test
	void aPageThatWaitsGetsTheMessageThatComes() throws Exception {
		MessageFeed patient = new MessageFeed(NEVER);
		CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
		Thread page = new Thread(() -> {
			try {
				answer.complete(patient.after(0));
			} catch (InterruptedException e) {
				answer.completeExceptionally(e);
			}
		}, "a page");
		page.start();
		while (page.getState() != Thread.State.TIMED_WAITING) {
			assertTrue(page.isAlive(), "the page does not wait");
			Thread.onSpinWait();
		}
		patient.send("{\"a\":1}");
		assertEquals(answer(1, "{\"a\":1}"), answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	@Test
	void messagesComeInOrderAndEachOnce() throws Exception {
		feed.send("1");
		feed.send("2");
		assertEquals(answer(2, "1,2"), feed.after(0));
		feed.send("3");
		assertEquals(answer(3, "3"), feed.after(2));
		assertEquals(Optional.empty(), feed.after(3));
		assertEquals(Optional.empty(), feed.after(Long.MAX_VALUE));
	}

	@Test
	void anAnswerThatGotLostIsGivenAgain() throws Exception {
		feed.send("1");
		assertEquals(answer(1, "1"), feed.after(0));
		feed.send("2");
		assertEquals(answer(2, "1,2"), feed.after(0));
	}

	@Test
	void theNewestStaysForAPageThatIsLoadedJustThen() throws Exception {
		feed.send("1");
		feed.send("2");
		assertEquals(Optional.empty(), feed.after(2));
		assertEquals(answer(2, "2"), feed.after(0));
	}

	@Test
	void thePageThatComesNextDoesNotGetWhatWasTakenBack() throws Exception {
		feed.send("1");
		feed.clear();
		assertEquals(Optional.empty(), feed.after(0));
		feed.send("2");
		assertEquals(answer(2, "2"), feed.after(0));
	}

	@Test
	void aMessageMayTakeThePlaceOfThoseBefore() throws Exception {
		feed.send("1");
		feed.sendOnly("2");
		assertEquals(answer(2, "2"), feed.after(0));
	}

	@Test
	void aPageThatGetsNothingAsksAgainAfterAWhile() {
		assertEquals(Optional.empty(), assertTimeoutPreemptively(Duration.ofSeconds(PATIENCE_SECONDS), () -> new MessageFeed(Duration.ofMillis(20)).after(0)));
	}

	private static Optional<String> answer(int number, String messages) {
		return Optional.of("{\"number\":" + number + ",\"messages\":[" + messages + "]}");
	}
}
