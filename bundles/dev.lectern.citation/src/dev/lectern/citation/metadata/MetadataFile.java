package dev.lectern.citation.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.internal.text.AuthorList;
import dev.lectern.citation.internal.text.Lines;
import dev.lectern.citation.internal.text.TexText;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;

/**
 * Reads papers from JSON lines. Known keys: {@code id, title, authors, published, updated, year, version, categories, abstract, comment, journal_ref, doi}, and
 * those of arXiv's bulk metadata ({@code authors_parsed, comments, journal-ref, versions}; arXiv dataset on Kaggle). Of a paper of which only the year is told
 * nothing but the year is known.
 */
public final class MetadataFile {

	private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]{1,40})\"");

	private MetadataFile() {
	}

	/**
	 * Reads line by line, in bounded memory; blocks.
	 *
	 * @param wanted which papers are looked at closer; asked with identifiers without version
	 * @param papers takes them in the order of the file
	 * @return how many lines were no paper: damaged, without identifier or without a date
	 * @throws IOException when the file cannot be read to its end
	 */
	public static int read(Path file, Predicate<ArxivIdentifier> wanted, Consumer<Paper> papers) throws IOException {
		int strange = 0;
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Matcher id = ID.matcher(line);
				Optional<ArxivIdentifier> identifier = id.find() ? ArxivIdentifier.parse(id.group(1).replace("\\/", "/")).map(MetadataFile::withoutVersion) : Optional.empty();
				if (identifier.isEmpty()) {
					strange += line.isBlank() ? 0 : 1;
				} else if (wanted.test(identifier.get())) {
					Optional<Paper> paper = paper(line);
					paper.ifPresent(papers);
					strange += paper.isPresent() ? 0 : 1;
				}
			}
		}
		return strange;
	}

	private static ArxivIdentifier withoutVersion(ArxivIdentifier identifier) {
		return new ArxivIdentifier(identifier.canonical(), OptionalInt.empty());
	}

	/** One line; empty when it is no paper. */
	static Optional<Paper> paper(String line) {
		try {
			JsonObject json = JsonParser.parseString(line).getAsJsonObject();
			Optional<ArxivIdentifier> identifier = ArxivIdentifier.parse(text(json, "id")).map(MetadataFile::withoutVersion);
			String title = oneLine(text(json, "title"));
			if (identifier.isEmpty() || title.isEmpty()) {
				return Optional.empty();
			}
			JsonArray versions = json.get("versions") instanceof JsonArray array ? array : new JsonArray();
			Optional<PaperDate> published = date(text(json, "published")).or(() -> created(versions, 0)).or(() -> ofYear(json));
			if (published.isEmpty()) {
				return Optional.empty();
			}
			PaperDate updated = date(text(json, "updated")).or(() -> created(versions, versions.size() - 1)).orElse(published.get());
			int version = json.has("version") ? json.get("version").getAsInt() : versions.size();
			return Optional.of(new Paper(identifier.get(), title, authors(json), published.get(), updated, version, categories(json), oneLine(text(json, "abstract")),
					given(json, "comment").or(() -> given(json, "comments")), given(json, "journal_ref").or(() -> given(json, "journal-ref")), Lines.unlessBlank(text(json, "doi")), false));
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException strange) {
			return Optional.empty();
		}
	}

	private static Optional<PaperDate> created(JsonArray versions, int at) {
		return at >= 0 && at < versions.size() && versions.get(at) instanceof JsonObject version ? date(text(version, "created")) : Optional.empty();
	}

	private static Optional<PaperDate> ofYear(JsonObject json) {
		return PaperDate.parse(text(json, "year"));
	}

	/** As in Atom, as a day, a month or a year alone, or as in mail. */
	private static Optional<PaperDate> date(String written) {
		try {
			return PaperDate.parse(written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written).or(() -> written.isEmpty() ? Optional.empty()
					: Optional.of(PaperDate.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).withZoneSameInstant(ZoneOffset.UTC).toLocalDate())));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static List<String> authors(JsonObject json) {
		List<String> authors = new ArrayList<>();
		if (json.get("authors_parsed") instanceof JsonArray parsed) {
			for (JsonElement name : parsed) {
				authors.add(AuthorList.name(name.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()));
			}
		} else if (json.get("authors") instanceof JsonArray names) {
			names.forEach(name -> authors.add(oneLine(name.getAsString())));
		} else if (json.has("authors")) {
			authors.addAll(AuthorList.parse(text(json, "authors")));
		}
		return authors;
	}

	private static List<String> categories(JsonObject json) {
		List<String> categories = new ArrayList<>();
		if (json.get("categories") instanceof JsonArray names) {
			names.forEach(name -> categories.add(name.getAsString()));
		} else if (!text(json, "categories").isBlank()) {
			categories.addAll(List.of(text(json, "categories").strip().split("\\s+")));
		}
		return categories;
	}

	private static Optional<String> given(JsonObject json, String key) {
		return Optional.of(oneLine(text(json, key))).filter(text -> !text.isEmpty());
	}

	private static String text(JsonObject json, String key) {
		return json.has(key) && json.get(key).isJsonPrimitive() ? json.get(key).getAsString() : "";
	}

	private static String oneLine(String text) {
		return TexText.readable(Lines.joined(text));
	}
}
