package dev.lectern.page.measure;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.deck.Slide;

/**
 * Slides to be measured together, as in one deck: a {@code style} element in one of them counts for all.
 *
 * @param number what the reports call it; from 1
 * @param slides in reading order
 */
public record MeasureRequest(int number, List<Slide> slides) {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	public MeasureRequest {
		slides = List.copyOf(slides);
	}

	/** The message that asks a page for it; renders slides that nobody asked for before. */
	public String text() {
		JsonArray all = new JsonArray();
		slides.forEach(slide -> all.add(json(slide)));
		JsonObject deck = new JsonObject();
		deck.addProperty("deck", number);
		deck.add("slides", all);
		return GSON.toJson(deck);
	}

	private static JsonObject json(Slide slide) {
		JsonObject json = new JsonObject();
		json.addProperty("id", slide.id().value());
		json.addProperty("html", slide.html());
		json.addProperty("stacked", slide.position().inStack());
		JsonObject attributes = new JsonObject();
		slide.attributes().forEach(attributes::addProperty);
		json.add("attributes", attributes);
		return json;
	}
}
