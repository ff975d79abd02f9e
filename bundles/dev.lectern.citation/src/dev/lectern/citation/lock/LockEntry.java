package dev.lectern.citation.lock;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;
import dev.lectern.citation.paper.PaperStatus;

/**
 * A paper as JSON.
 *
 * @param paper   what the known keys say
 * @param further keys that this version does not know, in their order
 */
record LockEntry(LockedPaper paper, Map<String, JsonElement> further) {

	private static final Set<String> KEYS = Set.of("id", "title", "authors", "published", "updated", "version", "status", "reason", "nicknames", "checked", "source",
			"categories", "comment", "journal_ref", "doi", "abstract");

	/** @throws IllegalArgumentException with a message for people, when the line is no entry */
	static LockEntry read(String line) {
		JsonObject json = object(line);
		Map<String, JsonElement> further = new LinkedHashMap<>();
		json.entrySet().stream().filter(entry -> !KEYS.contains(entry.getKey())).forEach(entry -> further.put(entry.getKey(), entry.getValue()));
		String id = text(json, "id");
		ArxivIdentifier identifier = ArxivIdentifier.parse(id).filter(parsed -> parsed.toString().equals(id))
				.orElseThrow(() -> new IllegalArgumentException(Messages.get("lock.identifier", id)));
		Optional<Paper> paper = json.has("title") && json.has("published") ? Optional.of(paper(identifier, json)) : Optional.empty();
		LockedPaper locked = new LockedPaper(identifier, paper, status(json), texts(json, "nicknames"), optional(json, "checked").map(value -> time("checked", value)),
				text(json, "source"), text(json, "reason"));
		return new LockEntry(locked, further);
	}

	/**
	 * Makes one of several entries for a paper.
	 *
	 * @param paper  what is known of it now
	 * @param before the entries it takes the place of
	 * @return an entry with the keys of all that this version does not know, lists united; after it one for each that has other values for such keys, with these alone
	 */
	static List<LockEntry> united(LockedPaper paper, List<LockEntry> before) {
		Map<String, JsonElement> together = new LinkedHashMap<>();
		List<LockEntry> others = new ArrayList<>();
		for (LockEntry entry : before) {
			Map<String, JsonElement> contrary = new LinkedHashMap<>();
			entry.further.forEach((key, value) -> {
				Optional<JsonElement> both = together.containsKey(key) ? united(together.get(key), value) : Optional.of(value);
				both.ifPresentOrElse(united -> together.put(key, united), () -> contrary.put(key, value));
			});
			if (!contrary.isEmpty()) {
				others.add(new LockEntry(LockedPaper.unverified(paper.identifier(), ""), contrary));
			}
		}
		return Stream.concat(Stream.of(new LockEntry(paper, together)), others.stream()).toList();
	}

	private static Optional<JsonElement> united(JsonElement one, JsonElement other) {
		if (one.equals(other)) {
			return Optional.of(one);
		}
		if (!one.isJsonArray() || !other.isJsonArray()) {
			return Optional.empty();
		}
		JsonArray all = new JsonArray();
		Stream.concat(one.getAsJsonArray().asList().stream(), other.getAsJsonArray().asList().stream()).distinct().forEach(all::add);
		return Optional.of(all);
	}

	/** One line, without its end. */
	String written() {
		JsonObject json = new JsonObject();
		json.addProperty("id", paper.identifier().canonical());
		paper.paper().ifPresent(known -> {
			json.addProperty("title", known.title());
			json.add("authors", array(known.authors()));
			json.addProperty("published", known.published().toString());
			json.addProperty("updated", known.updated().toString());
			json.addProperty("version", known.version());
		});
		json.addProperty("status", paper.status().name().toLowerCase(Locale.ROOT));
		add(json, "reason", paper.reason());
		json.add("nicknames", array(paper.nicknames()));
		paper.checked().ifPresent(time -> json.addProperty("checked", time.toString()));
		add(json, "source", paper.source());
		paper.paper().ifPresent(known -> {
			json.add("categories", array(known.categories()));
			add(json, "comment", known.comment().orElse(""));
			add(json, "journal_ref", known.journal().orElse(""));
			add(json, "doi", known.doi().orElse(""));
			add(json, "abstract", known.summary());
		});
		further.forEach(json::add);
		return json.toString();
	}

	private static JsonObject object(String line) {
		try (JsonReader reader = new JsonReader(new StringReader(line))) {
			reader.setStrictness(Strictness.STRICT);
			JsonElement element = JsonParser.parseReader(reader);
			if (!element.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
				throw new IllegalArgumentException(Messages.get("lock.object"));
			}
			return element.getAsJsonObject();
		} catch (IOException | JsonParseException | IllegalStateException e) {
			throw new IllegalArgumentException(Messages.get("lock.object"), e);
		}
	}

	private static Paper paper(ArxivIdentifier identifier, JsonObject json) {
		PaperDate published = date("published", text(json, "published"));
		PaperDate updated = optional(json, "updated").map(value -> date("updated", value)).orElse(published);
		return new Paper(identifier, text(json, "title"), texts(json, "authors"), published, updated, number(json, "version"), texts(json, "categories"),
				text(json, "abstract"), optional(json, "comment"), optional(json, "journal_ref"), optional(json, "doi"), status(json) == PaperStatus.WITHDRAWN);
	}

	private static PaperStatus status(JsonObject json) {
		String written = optional(json, "status").orElse("unverified");
		for (PaperStatus status : PaperStatus.values()) {
			if (status.name().toLowerCase(Locale.ROOT).equals(written)) {
				return status;
			}
		}
		throw new IllegalArgumentException(Messages.get("lock.value", "status", written));
	}

	private static PaperDate date(String key, String value) {
		return PaperDate.parse(value).orElseThrow(() -> new IllegalArgumentException(Messages.get("lock.value", key, value)));
	}

	private static Instant time(String key, String value) {
		try {
			return Instant.parse(value);
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(Messages.get("lock.value", key, value), e);
		}
	}

	private static int number(JsonObject json, String key) {
		if (!json.has(key)) {
			return 0;
		}
		String written = json.get(key).toString();
		if (!written.matches("\\d{1,6}")) {
			throw new IllegalArgumentException(Messages.get("lock.value", key, written));
		}
		return Integer.parseInt(written);
	}

	private static String text(JsonObject json, String key) {
		return optional(json, key).orElse("");
	}

	private static Optional<String> optional(JsonObject json, String key) {
		return json.has(key) ? Optional.of(string(key, json.get(key))) : Optional.empty();
	}

	private static List<String> texts(JsonObject json, String key) {
		List<String> texts = new ArrayList<>();
		if (json.has(key)) {
			if (!json.get(key).isJsonArray()) {
				throw new IllegalArgumentException(Messages.get("lock.value", key, json.get(key)));
			}
			json.getAsJsonArray(key).forEach(element -> texts.add(string(key, element)));
		}
		return texts;
	}

	private static String string(String key, JsonElement element) {
		if (element instanceof JsonPrimitive value && value.isString()) {
			return value.getAsString();
		}
		throw new IllegalArgumentException(Messages.get("lock.value", key, element));
	}

	private static JsonArray array(List<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}

	private static void add(JsonObject json, String key, String value) {
		if (!value.isEmpty()) {
			json.addProperty(key, value);
		}
	}
}
