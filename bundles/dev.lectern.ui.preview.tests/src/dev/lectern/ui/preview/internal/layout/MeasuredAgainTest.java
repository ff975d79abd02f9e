package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Mount;

/** Of a deck that was measured before, what is measured again. */
class MeasuredAgainTest extends MeasuringFixture {

	@Test
	void onlySlidesThatChangedAreMeasuredAgain() throws InterruptedException {
		Deck deck = deck("# One" + BREAK + plant("width: 5px; height: 800px") + BREAK + "# Three", V6, false);
		assertEquals(List.of(2), List.copyOf(overflow(deck).keySet()));
		Deck edited = deck.edited(new TextEdit(deck.text().indexOf("Three"), 5, "Four"));
		assertEquals(List.of(2), List.copyOf(overflow(edited).keySet()));
		String request = feed.after(0).orElseThrow();
		assertTrue(request.contains("Four") && !request.contains("One"), request);
		overflow(edited);
		assertEquals(request, feed.after(0).orElseThrow(), "nothing more was asked");
	}

	@Test
	void aSaveThatChangedNothingMeasuresNothing() throws Exception {
		Files.writeString(course.resolve("small.svg"), PICTURE.formatted(10));
		Files.createDirectories(course.resolve("img"));
		Files.writeString(course.resolve("img/a b.svg"), PICTURE.formatted(1000));
		Files.writeString(course.resolve("own.css"), "h1 { color: red }");
		String text = String.join(BREAK, "# One", "![tall](img/a%20b.svg)", "<img src=\"small.svg\" srcset=\"gone.svg 9x\">", "![gone](gone.svg)", "<p style=\"background: url(gone.png)\">x</p>",
				"<video poster=\"small.svg\" height=\"100\"></video>", "<svg><image href=\"small.svg\"/></svg>", "![elsewhere](https://unreachable.example/x.png)",
				"<!-- .slide: data-background-image=\"small.svg\" -->\n\ntext");
		Profile own = new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("own.css"), V6);
		Map<Integer, SlideLayout> found = byIndex(Deck.of(text, own), measure("deck", Deck.of(text, own)));
		assertEquals(List.of(2, 3, 4, 5), List.copyOf(found.keySet()));
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), asked());
		measurer.leavePage();
		Deck again = Deck.of(text, own);
		assertEquals(found, byIndex(again, measure("deck", again)), "the course was read again");
		assertEquals(List.of(5), asked(), "a picture that styles name and that is not there may be one of a style sheet");
		Files.writeString(course.resolve("gone.png"), PICTURE.formatted(10));
		Files.move(course.resolve("gone.png"), course.resolve("gone.svg"));
		measurer.leavePage();
		assertEquals(List.of(2, 5), List.copyOf(byIndex(again, measure("deck", again)).keySet()));
		assertEquals(List.of(3, 4, 5), asked(), "those whose picture came");
	}

	@Test
	void aSlideIsMeasuredAgainWhenItsOwnPictureChanges() throws Exception {
		for (String name : List.of("a", "b", "c")) {
			Files.writeString(course.resolve(name + ".svg"), PICTURE.formatted(10));
		}
		Deck deck = deck(String.join(BREAK, "![a](a.svg)", "![b](b.svg)", "<style>.own { background: url(c.svg) }</style>\n\ntext", "# Four"), V6, false);
		assertEquals(Map.of(), overflow(deck));
		measurer.leavePage();
		assertEquals(Map.of(), overflow(deck));
		assertEquals(List.of(3), asked(), "nobody knows what a style element needs");
		Files.writeString(course.resolve("b.svg"), PICTURE.formatted(1000));
		measurer.leavePage();
		assertEquals(List.of(2), List.copyOf(overflow(deck).keySet()));
		assertEquals(List.of(2, 3), asked());
		Files.delete(course.resolve("a.svg"));
		measurer.leavePage();
		assertEquals(List.of("a.svg"), byIndex(deck, measure("deck", deck)).get(1).missing());
		assertEquals(List.of(1, 3), asked());
		Files.setLastModifiedTime(course.resolve("b.svg"), FileTime.fromMillis(0));
		assertEquals(List.of(1, 2), List.copyOf(byIndex(deck, measure("deck", deck)).keySet()));
		assertEquals(List.of(3), asked(), "files are not asked for while somebody types");
	}

	@Test
	void whatThePageMayHaveDoneWithoutIsMeasuredAgain() throws Exception {
		Files.writeString(course.resolve("a.svg"), PICTURE.formatted(10));
		Deck deck = deck("![a](a.svg)" + BREAK + "# Two", V6, false);
		AtomicInteger took = new AtomicInteger(9000);
		try (SlideMeasurer slow = new SlideMeasurer(new MeasuringPage(webFiles(), page -> Thread.startVirtualThread(() -> pretend(page, took.get())), feed, e -> trouble.add(e.toString())))) {
			slow.measure("deck", site(deck), deck, () -> false);
			assertEquals(List.of(1, 2), asked());
			took.set(10);
			slow.leavePage();
			slow.measure("deck", site(deck), deck, () -> false);
			assertEquals(List.of(1), asked());
			String request = feed.after(0).orElseThrow();
			slow.leavePage();
			slow.measure("deck", site(deck), deck, () -> false);
			assertEquals(request, feed.after(0).orElseThrow());
		}
	}

	/* Does what the page does for one request. */
	private void pretend(Mount page, int milliseconds) {
		try {
			report(page, "{\"type\":\"ready\"}");
			JsonObject request = JsonParser.parseString(feed.after(0).orElseThrow()).getAsJsonObject().getAsJsonArray("messages").get(0).getAsJsonObject();
			report(page, "{\"type\":\"measured\",\"deck\":" + request.get("deck") + ",\"slides\":[],\"last\":true,\"milliseconds\":" + milliseconds + "}");
		} catch (IOException | InterruptedException e) {
			trouble.add(e.toString());
		}
	}

	private static void report(Mount page, String json) throws IOException, InterruptedException {
		URI address = page.address().resolve("../../report/" + page.number() + '?' + URLEncoder.encode(json, StandardCharsets.UTF_8));
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest.newBuilder(address).header("X-Lectern-Report", "1").build(), HttpResponse.BodyHandlers.discarding());
		}
	}

	@Test
	void anotherMarkOfNotesCounts() {
		Profile plain = new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", "^remark:"), new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of(), V6);
		String text = "text\n\nNote:\n" + plant("width: 5px; height: 900px");
		assertEquals(List.of(1), List.copyOf(overflow(Deck.of(text, plain)).keySet()));
		assertEquals(Map.of(), overflow(Deck.of(text, plain.withSeparators(new Separators("^\\n---\\n$", "^\\n----\\n$", Separators.DEFAULT.notes())))));
	}

	@Test
	void aStyleOfOneSlideCountsForAll() {
		Deck deck = deck("# One" + BREAK + "<style>h1 { height: 900px; background: red }</style>\n\ntext", V6, false);
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
		Deck without = deck.edited(new TextEdit(deck.text().indexOf("900px"), 5, "90px"));
		assertEquals(Map.of(), overflow(without));
	}

	@Test
	void aLinkedStyleSheetOfOneSlideCountsForAll() throws IOException {
		Files.writeString(course.resolve("own.css"), "h1 { height: 900px; background: red }");
		Deck deck = deck("# One" + BREAK + "<link rel=\"stylesheet\" href=\"own.css\">\n\ntext", V6, false);
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
	}

	@Test
	void aStyleSheetThatChangedCountsOnceThePageIsLeft() throws IOException {
		Files.writeString(course.resolve("own.css"), "h1 { height: 90px; background: red }");
		Profile own = new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("own.css"), V6);
		Deck deck = Deck.of("# One", own);
		assertEquals(Map.of(), overflow(deck));
		Files.writeString(course.resolve("own.css"), "h1 { height: 1000px; background: red }");
		measurer.leavePage();
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
	}

	@Test
	void aPictureOfAStyleSheetCountsForAll() throws Exception {
		Files.createDirectories(course.resolve("css"));
		Files.createDirectories(course.resolve("img"));
		Files.writeString(course.resolve("css/own.css"), "@import 'more.css'; h1 { background-image: url(../img/behind.svg) }");
		Files.writeString(course.resolve("css/more.css"), "@import 'own.css'; .own::before { content: url('../img/a%20b.svg'); display: block }");
		Files.writeString(course.resolve("img/a b.svg"), PICTURE.formatted(10));
		Files.writeString(course.resolve("img/behind.svg"), PICTURE.formatted(10));
		Deck deck = Deck.of("<p class=\"own\">x</p>" + BREAK + "# Two", new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("/css/own.css?v=1"), V6));
		assertEquals(Map.of(), byIndex(deck, measure("deck", deck)));
		Files.writeString(course.resolve("img/a b.svg"), PICTURE.formatted(1000));
		measurer.leavePage();
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
		Files.delete(course.resolve("img/behind.svg"));
		measurer.leavePage();
		assertEquals(List.of("img/behind.svg"), byIndex(deck, measure("deck", deck)).get(2).backgrounds());
	}

	/* The ids of the slides that the page was asked for last, which are their indices in a deck that was not edited. */
	private List<Integer> asked() throws InterruptedException {
		JsonArray messages = JsonParser.parseString(feed.after(0).orElseThrow()).getAsJsonObject().getAsJsonArray("messages");
		return messages.get(messages.size() - 1).getAsJsonObject().getAsJsonArray("slides").asList().stream().map(slide -> slide.getAsJsonObject().get("id").getAsInt()).toList();
	}
}
