package dev.lectern.citation.client.internal.oai;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.internal.xml.XmlElement;
import dev.lectern.citation.internal.text.AuthorList;
import dev.lectern.citation.internal.text.Lines;
import dev.lectern.citation.internal.text.TexText;
import dev.lectern.citation.paper.Paper;

/** Makes a paper of an {@code arXivRaw} record. */
final class RawRecord {

	/** A version's source type of papers that were withdrawn (arXiv's own oaipmh, create_records.py). */
	private static final String WITHDRAWN = "I";

	private record Version(LocalDate date, boolean withdrawn) {
	}

	private RawRecord() {
	}

	/** @return empty when something a paper cannot be without is missing */
	static Optional<Paper> paper(XmlElement raw) {
		Optional<ArxivIdentifier> identifier = raw.textOf("id").flatMap(ArxivIdentifier::parse);
		Optional<String> title = text(raw, "title");
		SortedMap<Integer, Version> versions = versions(raw);
		if (identifier.isEmpty() || title.isEmpty() || versions.isEmpty()) {
			return Optional.empty();
		}
		Version newest = versions.get(versions.lastKey());
		return Optional.of(new Paper(new ArxivIdentifier(identifier.get().canonical(), OptionalInt.empty()), title.get(),
				AuthorList.parse(raw.textOf("authors").orElse("")), versions.get(versions.firstKey()).date, newest.date, versions.lastKey(), categories(raw),
				text(raw, "abstract").orElse(""), text(raw, "comments"), text(raw, "journal-ref"), text(raw, "doi"), newest.withdrawn));
	}

	private static SortedMap<Integer, Version> versions(XmlElement raw) {
		SortedMap<Integer, Version> versions = new TreeMap<>();
		raw.children("version").forEach(version -> {
			Optional<Integer> number = version.attribute("version").filter(name -> name.matches("v\\d{1,8}")).map(name -> Integer.valueOf(name.substring(1)));
			Optional<LocalDate> date = version.textOf("date").flatMap(RawRecord::day);
			if (number.isPresent() && date.isPresent()) {
				versions.put(number.get(), new Version(date.get(), version.textOf("source_type").orElse("").strip().equals(WITHDRAWN)));
			}
		});
		return versions;
	}

	private static List<String> categories(XmlElement raw) {
		return Stream.of(raw.textOf("categories").orElse("").strip().split("\\s+")).filter(name -> !name.isEmpty()).toList();
	}

	private static Optional<String> text(XmlElement raw, String child) {
		return Lines.unlessBlank(raw.textOf(child).orElse(null)).map(TexText::readable);
	}

	private static Optional<LocalDate> day(String date) {
		try {
			return Optional.of(ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).withZoneSameInstant(ZoneOffset.UTC).toLocalDate());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
