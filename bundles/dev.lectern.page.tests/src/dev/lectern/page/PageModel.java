package dev.lectern.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/** What the page does with updates, without a page: it looks two slides around the one in view, or at all of them. */
public final class PageModel {

	private static final int NEAR = 2;

	private final int near;
	private final Map<Integer, String> sections = new HashMap<>();
	private final Map<Integer, String> styled = new HashMap<>();
	private List<JsonElement> columns = new ArrayList<>();
	private Set<Integer> wanted = new LinkedHashSet<>();
	private int current;

	/** The preview. */
	public PageModel() {
		this(NEAR);
	}

	private PageModel(int near) {
		this.near = near;
	}

	/** A page that has the content of all slides. */
	static PageModel ofAll() {
		return new PageModel(Integer.MAX_VALUE / 2);
	}

	/** What an update changes. */
	public static JsonObject change(String update) {
		return JsonParser.parseString(update).getAsJsonObject();
	}

	/** @return what the page wants from now on, when that is something else than before */
	public Optional<List<SlideId>> apply(JsonObject change) {
		if (change.has("reset")) {
			sections.clear();
			styled.clear();
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
				int id = section.get("id").getAsInt();
				String html = section.get("html").getAsString();
				if (wanted.contains(id)) {
					sections.put(id, html + section.get("attributes"));
				}
				if (html.contains("<style>")) {
					styled.put(id, html);
				} else {
					styled.remove(id);
				}
			}
		}
		styled.keySet().retainAll(ids());
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
		Set<Integer> around = new LinkedHashSet<>(ids.subList(Math.max(0, place - near), Math.min(ids.size(), place + near + 1)));
		if (around.equals(wanted)) {
			return Optional.empty();
		}
		wanted = around;
		sections.keySet().retainAll(around);
		return Optional.of(around.stream().map(SlideId::new).toList());
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

	/** The slides with style sheets that it knows. */
	Map<Integer, String> styled() {
		return styled;
	}

	/** What {@link #styled()} should be. */
	static Map<Integer, String> styledOf(List<Slide> slides) {
		return slides.stream().filter(slide -> slide.html().contains("<style>")).collect(Collectors.toMap(slide -> slide.id().value(), Slide::html));
	}

	/** What {@link #order()} should be. */
	public static String orderOf(Deck deck) {
		return orderOf(deck.slides());
	}

	/** The same with some slides left out. */
	static String orderOf(List<Slide> slides) {
		List<JsonElement> columns = new ArrayList<>();
		int stack = -1;
		for (Slide slide : slides) {
			if (!slide.position().inStack()) {
				columns.add(new JsonPrimitive(slide.id().value()));
			} else {
				if (slide.position().horizontal() != stack) {
					columns.add(new JsonArray());
					stack = slide.position().horizontal();
				}
				columns.getLast().getAsJsonArray().add(slide.id().value());
			}
		}
		return columns.toString().replace(" ", "");
	}

	/** What {@link #content()} should be. */
	public Map<Integer, String> contentOf(Deck deck) {
		Map<Integer, String> content = new HashMap<>();
		Set<Integer> expected = new HashSet<>(wanted);
		for (Slide slide : deck.slides()) {
			if (expected.contains(slide.id().value())) {
				JsonObject attributes = new JsonObject();
				slide.attributes().forEach(attributes::addProperty);
				content.put(slide.id().value(), slide.html() + attributes);
			}
		}
		return content;
	}
}
