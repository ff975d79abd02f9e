package dev.lectern.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.deck.Slide;

/** Slides as the page takes them; see preview.js. */
final class SlideJson {

	private SlideJson() {
	}

	/** A slide's content; renders it. One that cannot be rendered is told without HTML: the page keeps what it had of it and says so. */
	static JsonObject section(Slide slide) {
		JsonObject section = new JsonObject();
		section.addProperty("id", slide.id().value());
		try {
			String html = slide.html();
			JsonObject attributes = new JsonObject();
			slide.attributes().forEach(attributes::addProperty);
			section.addProperty("html", html);
			section.add("attributes", attributes);
			if (UnfinishedMarkup.in(slide)) {
				section.addProperty("unfinished", true);
			}
		} catch (RuntimeException | StackOverflowError e) {
			section.addProperty("failure", e.toString());
		}
		return section;
	}

	/** The contents of slides. */
	static JsonArray sections(List<Slide> slides) {
		return slides.stream().map(SlideJson::section).collect(JsonArray::new, JsonArray::add, JsonArray::addAll);
	}

	/**
	 * The order of slides: what stands side by side, which is a slide or the slides of a stack.
	 *
	 * @param slides of whole columns, in reading order
	 */
	static JsonArray columns(List<Slide> slides) {
		Map<Integer, JsonArray> stacks = new LinkedHashMap<>();
		JsonArray columns = new JsonArray();
		for (Slide slide : slides) {
			if (slide.position().inStack()) {
				stacks.computeIfAbsent(slide.position().horizontal(), column -> {
					JsonArray stack = new JsonArray();
					columns.add(stack);
					return stack;
				}).add(slide.id().value());
			} else {
				columns.add(slide.id().value());
			}
		}
		return columns;
	}

	/** The slides of a part of one stack, or of a column that is no stack. */
	static JsonArray ids(List<Slide> slides) {
		JsonArray ids = new JsonArray();
		slides.forEach(slide -> ids.add(slide.id().value()));
		return ids;
	}
}
