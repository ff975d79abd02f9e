package dev.lectern.ui.preview.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;

class BroadcastTest {

	private static final String TEXT = "# One\n\n---\n\n# Two\n\n----\n\n# Below\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->\n\n# Hidden\n\n---\n\n# Last\n";

	private final Deck deck = Deck.of(TEXT, Profile.SLIDES_INIT);
	private final Broadcast broadcast = new Broadcast(deck, Place.at(Optional.of(deck.slides().get(1).id())), Duration.ofMillis(1));

	@Test
	void aPageThatKnowsNothingGetsAllButHiddenSlides() throws Exception {
		JsonObject all = after(0);
		JsonObject update = all.getAsJsonObject("update");
		assertTrue(update.get("reset").getAsBoolean());
		assertEquals(4, update.getAsJsonArray("sections").size());
		assertEquals("[1,[2,3],5]", update.getAsJsonObject("order").get("insert").toString());
		assertEquals(2, all.get("slide").getAsInt());
		assertEquals(-1, all.get("fragment").getAsInt());
	}

	@Test
	void whoHasTheNewestGetsNothing() throws Exception {
		assertEquals(Optional.empty(), broadcast.after(after(0).get("number").getAsLong()));
	}

	@Test
	void anEditIsOneSlide() throws Exception {
		long known = after(0).get("number").getAsLong();
		broadcast.show(edited("Last", "Changed"));
		JsonObject change = after(known).getAsJsonObject("update");
		assertEquals(1, change.getAsJsonArray("sections").size());
		assertTrue(change.get("sections").toString().contains("Changed"));
		assertFalse(change.has("order"));
		assertFalse(change.has("reset"));
	}

	@Test
	void aSlideThatIsHiddenGoesAndOneThatIsShownComes() throws Exception {
		long known = after(0).get("number").getAsLong();
		broadcast.show(edited("data-visibility=\"hidden\"", "class=\"wide\""));
		JsonObject answer = after(known);
		JsonObject change = answer.getAsJsonObject("update");
		assertEquals("{\"from\":2,\"remove\":0,\"insert\":[4]}", change.get("order").toString());
		assertEquals(1, change.getAsJsonArray("sections").size());
		long shown = answer.get("number").getAsLong();
		broadcast.show(deck);
		assertEquals("{\"from\":2,\"remove\":1,\"insert\":[]}", after(shown).getAsJsonObject("update").get("order").toString());
	}

	@Test
	void whoIsAtASlideThatTheSiteLeavesOutIsAtTheNextOne() throws Exception {
		broadcast.goTo(Place.at(Optional.of(deck.slides().get(3).id())));
		assertEquals(5, after(0).get("slide").getAsInt());
		assertEquals(Optional.of(deck.slides().get(4).id()), broadcast.nearest(deck.slides().get(3).id()));
		assertEquals(Optional.of(deck.slides().get(3).id()), broadcast.place().slide(), "where the author was when it began");
	}

	/** What the page's section has, a stack has for its slides. */
	@Test
	void aSlideThatLeavesAStackIsSentWithWhatItGets() throws Exception {
		Deck forwarded = deck.withProfile(Profile.SLIDES_INIT.withAttributes(Map.of("class", "wide")));
		Broadcast other = new Broadcast(forwarded, Place.at(Optional.empty()), Duration.ofMillis(1));
		JsonObject all = JsonParser.parseString(other.after(0).orElseThrow()).getAsJsonObject();
		other.show(forwarded.edited(new TextEdit(TEXT.indexOf("----"), 1, "")));
		JsonObject change = JsonParser.parseString(other.after(all.get("number").getAsLong()).orElseThrow()).getAsJsonObject().getAsJsonObject("update");
		assertEquals("{\"from\":1,\"remove\":1,\"insert\":[2,3]}", change.get("order").toString());
		assertEquals(2, change.getAsJsonArray("sections").size());
		assertEquals("{\"class\":\"wide\"}", change.getAsJsonArray("sections").get(0).getAsJsonObject().get("attributes").toString());
	}

	@Test
	void slidesOfAHiddenStackAreLeftOut() throws Exception {
		Broadcast other = new Broadcast(deck.withProfile(Profile.SLIDES_INIT.withAttributes(Map.of("data-visibility", "hidden"))), Place.at(Optional.empty()), Duration.ofMillis(1));
		assertEquals("[]", JsonParser.parseString(other.after(0).orElseThrow()).getAsJsonObject().getAsJsonObject("update").getAsJsonObject("order").get("insert").toString());
	}

	@Test
	void aMoveSendsNoSlides() throws Exception {
		long known = after(0).get("number").getAsLong();
		broadcast.goTo(new Place(Optional.of(deck.slides().get(4).id()), 2, "me \"quoted\""));
		JsonObject move = after(known);
		assertFalse(move.has("update"));
		assertEquals(5, move.get("slide").getAsInt());
		assertEquals(2, move.get("fragment").getAsInt());
		assertEquals("me \"quoted\"", move.get("by").getAsString());
	}

	@Test
	void whoHasAFileHearsThatItIsAnother() throws Exception {
		broadcast.filesChanged(Set.of("a.svg"));
		JsonObject begin = after(0);
		assertFalse(begin.has("files"), "it loads them as they are");
		broadcast.filesChanged(Set.of("b.css", "c.svg"));
		long between = after(begin.get("number").getAsLong()).get("number").getAsLong();
		broadcast.filesChanged(Set.of("c.svg", "a.svg"));
		JsonObject news = after(begin.get("number").getAsLong());
		assertEquals("[\"a.svg\",\"b.css\",\"c.svg\"]", news.get("files").toString());
		assertFalse(news.has("update"));
		assertEquals("[\"a.svg\",\"c.svg\"]", after(between).get("files").toString());
		broadcast.goTo(Place.at(Optional.empty()));
		assertFalse(after(news.get("number").getAsLong()).has("files"));
		for (int i = 0; i < 200; i++) {
			broadcast.goTo(Place.at(Optional.empty()));
		}
		assertEquals("[\"a.svg\",\"c.svg\"]", after(between).get("files").toString(), "however long it was away");
	}

	@Test
	void aPageThatWasAwayForLongGetsAll() throws Exception {
		long known = after(0).get("number").getAsLong();
		for (int i = 0; i < 200; i++) {
			broadcast.goTo(Place.at(Optional.empty()));
		}
		assertTrue(after(known).getAsJsonObject("update").get("reset").getAsBoolean());
	}

	@Test
	void whoWaitsHearsOfTheNextChange() throws Exception {
		Broadcast patient = new Broadcast(deck, Place.at(Optional.empty()), Duration.ofMinutes(1));
		CompletableFuture<Optional<String>> waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return patient.after(1);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		patient.goTo(Place.at(Optional.of(deck.slides().getFirst().id())));
		assertEquals(1, JsonParser.parseString(waiting.get(30, TimeUnit.SECONDS).orElseThrow()).getAsJsonObject().get("slide").getAsInt());
	}

	private Deck edited(String from, String to) {
		return deck.edited(new TextEdit(TEXT.indexOf(from), from.length(), to));
	}

	private JsonObject after(long number) throws InterruptedException {
		return JsonParser.parseString(broadcast.after(number).orElseThrow()).getAsJsonObject();
	}
}
