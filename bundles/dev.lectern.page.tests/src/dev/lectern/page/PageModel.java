package dev.lectern.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;

/** What the page does with updates, without a page. */
final class PageModel {

	private final Map<Integer, String> sections = new HashMap<>();
	private JsonArray columns = new JsonArray();

	void apply(JsonObject change) {
		if (change.has("reset")) {
			sections.clear();
		}
		if (change.has("sections")) {
			for (JsonElement element : change.getAsJsonArray("sections")) {
				JsonObject section = element.getAsJsonObject();
				sections.put(section.get("id").getAsInt(), section.get("html").getAsString() + section.get("attributes"));
			}
		}
		if (change.has("columns")) {
			columns = change.getAsJsonArray("columns");
		}
	}

	/** Column by column. */
	List<List<String>> content() {
		List<List<String>> content = new ArrayList<>();
		for (JsonElement column : columns) {
			List<String> slides = new ArrayList<>();
			if (column.isJsonArray()) {
				slides.add("stack");
				column.getAsJsonArray().forEach(id -> slides.add(section(id)));
			} else {
				slides.add(section(column));
			}
			content.add(slides);
		}
		return content;
	}

	private String section(JsonElement id) {
		return Objects.requireNonNull(sections.get(id.getAsInt()), () -> "The page has no slide " + id);
	}

	static List<List<String>> of(Deck deck) {
		List<List<String>> content = new ArrayList<>();
		for (Slide slide : deck.slides()) {
			if (slide.position().vertical() == 0) {
				content.add(new ArrayList<>(slide.position().inStack() ? List.of("stack") : List.of()));
			}
			JsonObject attributes = new JsonObject();
			slide.attributes().forEach(attributes::addProperty);
			content.get(slide.position().horizontal()).add(slide.html() + attributes);
		}
		return content;
	}
}
