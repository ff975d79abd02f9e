package dev.lectern.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.DeckChange;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SlidePatch;

/**
 * One step of the page: which slides have new content, and, when it changed, the order of all slides. Immutable; making one costs by what
 * changed, which includes rendering those slides.
 *
 * @param reset    whether the page is to forget what it has
 * @param sections the slides that are new to the page or have new content
 * @param order    all slides in reading order when their order or the stacks changed, else empty
 * @param goTo     the slide to go to; empty: stay
 */
public record PageUpdate(boolean reset, List<Slide> sections, List<Slide> order, Optional<SlideId> goTo) {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	public PageUpdate {
		sections = List.copyOf(sections);
		order = List.copyOf(order);
	}

	/** Fills a page that knows nothing. */
	public static PageUpdate all(Deck deck, Optional<SlideId> goTo) {
		return new PageUpdate(true, deck.slides(), deck.slides(), goTo);
	}

	/** Takes a page from one snapshot to a later one of the same deck. */
	public static PageUpdate between(Deck before, Deck after, Optional<SlideId> goTo) {
		List<Slide> sections = new ArrayList<>();
		boolean moved = false;
		for (SlidePatch patch : DeckChange.between(before, after).patches()) {
			switch (patch) {
			case SlidePatch.Replace replace -> sections.add(replace.slide());
			case SlidePatch.Insert insert -> {
				sections.add(insert.slide());
				moved = true;
			}
			case SlidePatch.Remove remove -> moved = true;
			case SlidePatch.Restructure restructure -> {
				sections.addAll(notIn(before, restructure.slides()));
				moved = true;
			}
			}
		}
		return new PageUpdate(false, sections, moved ? after.slides() : List.of(), goTo);
	}

	/** Whether the page would not change. */
	public boolean isEmpty() {
		return !reset && sections.isEmpty() && order.isEmpty() && goTo.isEmpty();
	}

	/** Whether the slide has new content in this update. */
	public boolean changes(SlideId slide) {
		return sections.stream().anyMatch(section -> section.id().equals(slide));
	}

	public PageUpdate goingTo(SlideId slide) {
		return new PageUpdate(reset, sections, order, Optional.of(slide));
	}

	/** The script that applies this update to the page. */
	public String script(int sequence) {
		JsonObject change = new JsonObject();
		change.addProperty("sequence", sequence);
		if (reset) {
			change.addProperty("reset", true);
		}
		if (!sections.isEmpty()) {
			change.add("sections", sections.stream().map(PageUpdate::section).collect(JsonArray::new, JsonArray::add, JsonArray::addAll));
		}
		if (!order.isEmpty()) {
			change.add("columns", columns(order));
		}
		goTo.ifPresent(slide -> change.addProperty("goTo", slide.value()));
		return "lectern.update(" + GSON.toJson(change) + ")";
	}

	private static List<Slide> notIn(Deck before, List<Slide> slides) {
		Map<SlideId, SlideContent> known = before.slides().stream().collect(Collectors.toMap(Slide::id, Slide::content));
		return slides.stream().filter(slide -> known.get(slide.id()) != slide.content()).toList();
	}

	private static JsonObject section(Slide slide) {
		JsonObject section = new JsonObject();
		section.addProperty("id", slide.id().value());
		section.addProperty("html", slide.html());
		JsonObject attributes = new JsonObject();
		slide.attributes().forEach(attributes::addProperty);
		section.add("attributes", attributes);
		return section;
	}

	private static JsonArray columns(List<Slide> slides) {
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
}
