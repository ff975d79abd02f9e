package dev.lectern.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/** What the page does with updates, without a page: it looks two slides around the one in view. */
public final class PageModel {

	private static final int NEAR = 2;

	private final Map<Integer, String> sections = new HashMap<>();
	private List<JsonElement> columns = new ArrayList<>();
	private Set<Integer> wanted = new LinkedHashSet<>();
	private int current;

	/** What an update changes. */
	public static JsonObject change(String update) {
		return JsonParser.parseString(update).getAsJsonObject();
	}

	/** @return what the page wants from now on, when that is something else than before */
	public Optional<List<SlideId>> apply(JsonObject change) {
		if (change.has("reset")) {
			sections.clear();
			columns.clear();
			wanted.clear();
		}
		if (change.has("order")) {
			splice(change.getAsJsonObject("order"));
		}
		if (change.has("goTo")) {
			current = change.get("goTo").getAsInt();
		}
		Optional<List<SlideId>> wants = look();
		if (change.has("sections")) {
			for (JsonElement element : change.getAsJsonArray("sections")) {
				JsonObject section = element.getAsJsonObject();
				if (wanted.contains(section.get("id").getAsInt())) {
					sections.put(section.get("id").getAsInt(), section.get("html").getAsString() + section.get("attributes"));
				}
			}
		}
		return wants;
	}

	/** Somebody goes to a slide of the page. */
	public Optional<List<SlideId>> goTo(int number) {
		List<Integer> ids = ids();
		current = ids.get(Math.floorMod(number, ids.size()));
		return look();
	}

	private void splice(JsonObject order) {
		if (order.has("column")) {
			int column = order.get("column").getAsInt();
			JsonArray stack = new JsonArray();
			spliced(columns.get(column).getAsJsonArray().asList(), order).forEach(stack::add);
			columns.set(column, stack);
		} else {
			columns = spliced(columns, order);
		}
	}

	private static List<JsonElement> spliced(List<JsonElement> before, JsonObject order) {
		int from = order.get("from").getAsInt();
		List<JsonElement> next = new ArrayList<>(before.subList(0, from));
		next.addAll(order.getAsJsonArray("insert").asList());
		next.addAll(before.subList(from + order.get("remove").getAsInt(), before.size()));
		return next;
	}

	private Optional<List<SlideId>> look() {
		List<Integer> ids = ids();
		int place = Math.max(0, ids.indexOf(current));
		Set<Integer> near = new LinkedHashSet<>(ids.subList(Math.max(0, place - NEAR), Math.min(ids.size(), place + NEAR + 1)));
		if (near.equals(wanted)) {
			return Optional.empty();
		}
		wanted = near;
		sections.keySet().retainAll(near);
		return Optional.of(near.stream().map(SlideId::new).toList());
	}

	private List<Integer> ids() {
		List<Integer> ids = new ArrayList<>();
		for (JsonElement column : columns) {
			if (column instanceof JsonArray stack) {
				stack.forEach(id -> ids.add(id.getAsInt()));
			} else {
				ids.add(column.getAsInt());
			}
		}
		return ids;
	}

	/** All slides, column by column. */
	public String order() {
		return columns.toString().replace(" ", "");
	}

	/** The content of the slides the page wants. */
	public Map<Integer, String> content() {
		return sections;
	}

	/** What {@link #order()} should be. */
	public static String orderOf(Deck deck) {
		List<JsonElement> columns = new ArrayList<>();
		for (Slide slide : deck.slides()) {
			if (!slide.position().inStack()) {
				columns.add(new JsonPrimitive(slide.id().value()));
			} else {
				if (slide.position().vertical() == 0) {
					columns.add(new JsonArray());
				}
				columns.getLast().getAsJsonArray().add(slide.id().value());
			}
		}
		return columns.toString().replace(" ", "");
	}

	/** What {@link #content()} should be. */
	public Map<Integer, String> contentOf(Deck deck) {
		Map<Integer, String> content = new HashMap<>();
		Set<Integer> near = new HashSet<>(wanted);
		for (Slide slide : deck.slides()) {
			if (near.contains(slide.id().value())) {
				JsonObject attributes = new JsonObject();
				slide.attributes().forEach(attributes::addProperty);
				content.put(slide.id().value(), slide.html() + attributes);
			}
		}
		return content;
	}
}
