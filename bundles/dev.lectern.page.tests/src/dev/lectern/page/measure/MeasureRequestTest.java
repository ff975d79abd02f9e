package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class MeasureRequestTest {

	private static final int REASONABLE_SCRIPT = 100_000;

	@Test
	void handsSlidesOverAndThenHasThemMeasured() {
		Deck deck = Deck.of("# One\n\n----\n\n<!-- .slide: class=\"center\" -->\n# Two\n\n---\n\n# Three </script>\n", Profile.SLIDES_INIT);
		List<String> scripts = new MeasureRequest(5, deck.slides()).scripts();
		assertEquals(2, scripts.size());
		JsonObject added = argument(scripts.get(0), "add");
		assertEquals(5, added.get("deck").getAsInt());
		assertEquals("true true false", StreamSupport.stream(added.getAsJsonArray("slides").spliterator(), false)
				.map(slide -> slide.getAsJsonObject().get("stacked").getAsString()).collect(Collectors.joining(" ")));
		JsonObject second = added.getAsJsonArray("slides").get(1).getAsJsonObject();
		assertEquals(deck.slides().get(1).id().value(), second.get("id").getAsInt());
		assertEquals("center", second.getAsJsonObject("attributes").get("class").getAsString());
		assertEquals(deck.slides().get(1).html(), second.get("html").getAsString());
		assertEquals("{\"deck\":5}", argument(scripts.get(1), "measure").toString());
	}

	@Test
	void noScriptOfALongDeckIsLong() {
		String text = IntStream.range(0, 2000).mapToObj(i -> "# Slide " + i + "\n\n" + "some words ".repeat(20) + "\n").collect(Collectors.joining("\n---\n\n"));
		Deck deck = Deck.of(text, Profile.DEFAULT);
		List<String> scripts = new MeasureRequest(1, deck.slides()).scripts();
		assertTrue(scripts.size() > 5, "only " + scripts.size());
		scripts.forEach(script -> assertTrue(script.length() < REASONABLE_SCRIPT, "a script of " + script.length()));
		int added = scripts.subList(0, scripts.size() - 1).stream().mapToInt(script -> argument(script, "add").getAsJsonArray("slides").size()).sum();
		assertEquals(deck.slides().size(), added);
	}

	private static JsonObject argument(String script, String function) {
		String begin = "lectern." + function + "(";
		assertTrue(script.startsWith(begin) && script.endsWith(")"), script);
		return JsonParser.parseString(script.substring(begin.length(), script.length() - 1)).getAsJsonObject();
	}
}
