package dev.lectern.citation.client.internal.atom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.internal.http.Reply;
import dev.lectern.citation.client.internal.http.Unanswered;
import dev.lectern.citation.internal.text.Lines;
import dev.lectern.citation.client.internal.xml.XmlElement;
import dev.lectern.citation.client.internal.xml.XmlReply;
import dev.lectern.citation.paper.Paper;

/** Reads feeds of the present arXiv and of the one before November 2025. */
final class AtomReader {

	private static final String ERRORS = "arxiv.org/api/errors";

	private AtomReader() {
	}

	static Feed read(Reply reply) throws Unanswered {
		XmlElement feed = XmlReply.document(reply, "feed");
		List<XmlElement> entries = feed.children("entry").toList();
		Optional<XmlElement> complaint = entries.stream().filter(entry -> entry.textOf("id").orElse("").contains(ERRORS)).findFirst();
		return new Feed(number(feed.textOf("totalResults").orElse("")), entries.stream().map(AtomReader::entry).toList(),
				complaint.map(entry -> Lines.joined(entry.textOf("summary").or(() -> entry.textOf("id")).orElseThrow())));
	}

	private static Feed.Entry entry(XmlElement entry) {
		Optional<ArxivIdentifier> identifier = entry.textOf("id").map(String::strip).flatMap(ArxivIdentifier::inUrl);
		return new Feed.Entry(identifier, identifier.flatMap(id -> paper(id, entry)));
	}

	private static Optional<Paper> paper(ArxivIdentifier identifier, XmlElement entry) {
		Optional<String> title = text(entry, "title");
		Optional<LocalDate> published = entry.textOf("published").flatMap(AtomReader::day);
		if (title.isEmpty() || published.isEmpty()) {
			return Optional.empty();
		}
		List<String> authors = entry.children("author").flatMap(author -> text(author, "name").stream())
				.filter(name -> name.codePoints().anyMatch(Character::isLetter)).toList();
		Stream<XmlElement> categories = Stream.concat(entry.children("primary_category"), entry.children("category"));
		return Optional.of(new Paper(new ArxivIdentifier(identifier.canonical(), OptionalInt.empty()), title.get(), authors, published.get(),
				entry.textOf("updated").flatMap(AtomReader::day).orElse(published.get()), identifier.version().orElse(0),
				categories.flatMap(category -> category.attribute("term").stream()).distinct().toList(), text(entry, "summary").orElse(""),
				text(entry, "comment"), text(entry, "journal_ref"), text(entry, "doi"), false));
	}

	private static Optional<String> text(XmlElement parent, String child) {
		return Lines.unlessBlank(parent.textOf(child).orElse(null));
	}

	private static Optional<LocalDate> day(String time) {
		try {
			return Optional.of(OffsetDateTime.parse(time.strip()).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static OptionalInt number(String text) {
		return text.strip().matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
	}
}
