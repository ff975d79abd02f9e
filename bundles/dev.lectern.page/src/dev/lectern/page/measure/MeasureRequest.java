package dev.lectern.page.measure;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.deck.Slide;

/**
 * Slides to be measured together, as in one deck: a {@code style} element in one of them counts for all.
 *
 * @param number what the reports call it
 * @param slides in reading order
 */
public record MeasureRequest(int number, List<Slide> slides) {

	/** As much as a script is to carry, in characters, so that handing it over takes the UI thread no time. */
	private static final int PORTION = 50_000;

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	public MeasureRequest {
		slides = List.copyOf(slides);
	}

	/** The scripts that measure these slides in a page that is ready, to be run one after the other. Renders slides that nobody asked for before. */
	public List<String> scripts() {
		List<String> scripts = new ArrayList<>();
		JsonArray portion = new JsonArray();
		int size = 0;
		for (Slide slide : slides) {
			if (size + slide.html().length() > PORTION && !portion.isEmpty()) {
				scripts.add(call("add", json(portion)));
				portion = new JsonArray();
				size = 0;
			}
			portion.add(json(slide));
			size += slide.html().length();
		}
		scripts.add(call("add", json(portion)));
		scripts.add(call("measure", head()));
		return scripts;
	}

	JsonObject json() {
		JsonArray all = new JsonArray();
		slides.forEach(slide -> all.add(json(slide)));
		return json(all);
	}

	private JsonObject json(JsonArray some) {
		JsonObject deck = head();
		deck.add("slides", some);
		return deck;
	}

	private JsonObject head() {
		JsonObject deck = new JsonObject();
		deck.addProperty("deck", number);
		return deck;
	}

	private static String call(String function, JsonObject argument) {
		return "lectern." + function + "(" + GSON.toJson(argument) + ")";
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
