package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class MeasureRequestTest {

	@Test
	void tellsOfEachSlideWhatItTakesToLayItOut() {
		Deck deck = Deck.of("# One\n\n----\n\n<!-- .slide: class=\"center\" -->\n# Two\n\n---\n\n# Three </script>\n", Profile.SLIDES_INIT);
		JsonObject request = JsonParser.parseString(new MeasureRequest(5, deck.slides()).text()).getAsJsonObject();
		assertEquals(5, request.get("deck").getAsInt());
		JsonArray slides = request.getAsJsonArray("slides");
		assertEquals("true true false", StreamSupport.stream(slides.spliterator(), false).map(slide -> slide.getAsJsonObject().get("stacked").getAsString())
				.collect(Collectors.joining(" ")));
		JsonObject second = slides.get(1).getAsJsonObject();
		assertEquals(deck.slides().get(1).id().value(), second.get("id").getAsInt());
		assertEquals("center", second.getAsJsonObject("attributes").get("class").getAsString());
		assertEquals(deck.slides().get(1).html(), second.get("html").getAsString());
	}
}
