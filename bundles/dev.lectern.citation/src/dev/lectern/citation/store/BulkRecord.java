package dev.lectern.citation.store;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.internal.text.AuthorList;
import dev.lectern.citation.internal.text.Lines;
import dev.lectern.citation.internal.text.TexText;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.ImportResult.Fault;

/**
 * A line of arXiv's bulk metadata: a JSON object with id, title, authors, authors_parsed, categories, abstract, comments, journal-ref, doi, versions; what else
 * it has is not looked at. The days of a paper are those of its first and its last version.
 */
final class BulkRecord {

	/** A line is no paper. */
	static final class Bad extends Exception {

		private static final long serialVersionUID = 1L;

		private final Fault fault;

		Bad(Fault fault) {
			super(fault.name(), null, false, false);
			this.fault = fault;
		}

		Fault fault() {
			return fault;
		}
	}

	private String id;
	private String title;
	private String authors;
	private List<String> names;
	private String categories;
	private String summary;
	private String comments;
	private String journal;
	private String doi;
	private LocalDate published;
	private LocalDate updated;
	private int version;

	private BulkRecord() {
	}

	static Paper paper(String line) throws Bad {
		BulkRecord record = new BulkRecord();
		try (JsonReader json = new JsonReader(new StringReader(line))) {
			json.setStrictness(Strictness.STRICT);
			record.read(json);
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			throw new Bad(Fault.NOT_JSON);
		}
		return record.paper();
	}

	private void read(JsonReader json) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "id" -> id = text(json);
			case "title" -> title = text(json);
			case "authors" -> authors = text(json);
			case "authors_parsed" -> names = names(json);
			case "categories" -> categories = text(json);
			case "abstract" -> summary = text(json);
			case "comments" -> comments = text(json);
			case "journal-ref" -> journal = text(json);
			case "doi" -> doi = text(json);
			case "versions" -> readVersions(json);
			default -> json.skipValue();
			}
		}
		json.endObject();
		if (json.peek() != JsonToken.END_DOCUMENT) {
			throw new MalformedJsonException("more than an object");
		}
	}

	private Paper paper() throws Bad {
		ArxivIdentifier identifier = Optional.ofNullable(id).flatMap(ArxivIdentifier::parse).orElseThrow(() -> new Bad(Fault.NO_IDENTIFIER));
		Optional<String> oneLine = readable(title);
		List<String> people = names != null && !names.isEmpty() ? names : AuthorList.parse(authors == null ? "" : authors);
		if (oneLine.isEmpty() || published == null || people.isEmpty()) {
			throw new Bad(Fault.INCOMPLETE);
		}
		return new Paper(new ArxivIdentifier(identifier.canonical(), OptionalInt.empty()), oneLine.get(), people, published, updated != null ? updated : published, version,
				categories == null ? List.of() : Stream.of(categories.strip().split("\\s+")).filter(name -> !name.isEmpty()).toList(),
				readable(summary).orElse(""), readable(comments), readable(journal), Lines.unlessBlank(doi), false);
	}

	private void readVersions(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return;
		}
		json.beginArray();
		while (json.hasNext()) {
			readVersion(json);
		}
		json.endArray();
	}

	private void readVersion(JsonReader json) throws IOException {
		String name = "";
		String created = null;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case "version" -> name = text(json);
			case "created" -> created = text(json);
			default -> json.skipValue();
			}
		}
		json.endObject();
		int number = name != null && name.matches("v\\d{1,8}") ? Integer.parseInt(name.substring(1)) : 0;
		LocalDate date = created == null ? null : moment(created);
		if (date != null) {
			published = published == null || date.isBefore(published) ? date : published;
			if (number >= version) {
				updated = date;
				version = number;
			}
		}
	}

	private static List<String> names(JsonReader json) throws IOException {
		List<String> names = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			List<String> parts = new ArrayList<>();
			json.beginArray();
			while (json.hasNext()) {
				String part = text(json);
				parts.add(part == null ? "" : part);
			}
			json.endArray();
			String name = AuthorList.name(parts);
			if (name.codePoints().anyMatch(Character::isLetter)) {
				names.add(name);
			}
		}
		json.endArray();
		return names;
	}

	private static String text(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return null;
		}
		return json.nextString();
	}

	private static Optional<String> readable(String text) {
		return Lines.unlessBlank(text).map(TexText::readable);
	}

	private static LocalDate moment(String date) {
		try {
			return ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
		} catch (DateTimeException e) {
			return null;
		}
	}
}
