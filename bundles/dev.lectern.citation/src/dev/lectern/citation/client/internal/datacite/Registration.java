package dev.lectern.citation.client.internal.datacite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.internal.text.Lines;
import dev.lectern.citation.paper.Paper;

/** Makes a paper of the JSON that DataCite has of a DOI. The version is told by the dates: each names the one it belongs to. */
final class Registration {

	private record Dated(LocalDate day, int version) {
	}

	private Registration() {
	}

	/** @return empty when it is another DOI's, or something a paper cannot be without is missing */
	static Optional<Paper> paper(ArxivIdentifier asked, JsonObject document) {
		JsonObject attributes = document.getAsJsonObject("data").getAsJsonObject("attributes");
		Optional<String> title = objects(attributes, "titles").flatMap(object -> text(object, "title").stream()).findFirst();
		List<Dated> versions = objects(attributes, "dates").filter(date -> List.of("Submitted", "Updated").contains(text(date, "dateType").orElse("")))
				.flatMap(date -> dated(date).stream()).toList();
		boolean same = text(attributes, "doi").filter(doi -> doi.equalsIgnoreCase("10.48550/arXiv." + asked.canonical())).isPresent();
		if (!same || title.isEmpty() || versions.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Paper(new ArxivIdentifier(asked.canonical(), OptionalInt.empty()), title.get(),
				objects(attributes, "creators").flatMap(creator -> author(creator).stream()).toList(),
				versions.stream().map(Dated::day).min(LocalDate::compareTo).orElseThrow(), versions.stream().map(Dated::day).max(LocalDate::compareTo).orElseThrow(),
				versions.stream().mapToInt(Dated::version).max().orElse(0), List.of(),
				objects(attributes, "descriptions").filter(text -> text(text, "descriptionType").orElse("").equals("Abstract"))
						.flatMap(text -> text(text, "description").stream()).findFirst().orElse(""),
				Optional.empty(), Optional.empty(), Optional.empty(), false));
	}

	private static Optional<Dated> dated(JsonObject date) {
		try {
			LocalDate day = OffsetDateTime.parse(text(date, "date").orElse("")).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
			return Optional.of(new Dated(day, text(date, "dateInformation").filter(name -> name.matches("v\\d{1,8}")).map(name -> Integer.valueOf(name.substring(1))).orElse(0)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> author(JsonObject creator) {
		Optional<String> given = text(creator, "givenName");
		Optional<String> family = text(creator, "familyName");
		return given.isPresent() && family.isPresent() ? Optional.of(given.get() + " " + family.get()) : text(creator, "name");
	}

	private static Stream<JsonObject> objects(JsonObject parent, String name) {
		return parent.get(name) instanceof JsonArray array ? StreamSupport.stream(array.spliterator(), false).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
				: Stream.empty();
	}

	private static Optional<String> text(JsonObject object, String name) {
		JsonElement value = object.get(name);
		return value == null || !value.isJsonPrimitive() ? Optional.empty() : Lines.unlessBlank(value.getAsString());
	}
}
