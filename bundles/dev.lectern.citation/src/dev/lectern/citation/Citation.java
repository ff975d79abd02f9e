package dev.lectern.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/**
 * One occurrence of a paper in a deck.
 *
 * @param identifier the paper, in the version the deck asks for
 * @param link       where the deck says so; its ranges are offsets into the deck's text. For an identifier that is no link, such as {@code arXiv:2501.19393} in
 *                   a sentence, an autolink with the identifier as its target; without text that ran into an address
 * @param label      the name the deck gives the paper, as readers see it, without a year; empty for a bare citation, and for a picture, whose
 *                   text is about what it shows
 * @param labelRange the name's source; empty where there is none
 * @param bare       whether readers see only an address or an identifier
 * @param years      all years given, those behind it first, then those of its label and of a table's column: usually one, none, or the same one again
 */
public record Citation(ArxivIdentifier identifier, Link link, String label, SourceRange labelRange, boolean bare, List<CitedYear> years) {

	public Citation {
		Objects.requireNonNull(identifier);
		Objects.requireNonNull(link);
		Objects.requireNonNull(label);
		Objects.requireNonNull(labelRange);
		years = List.copyOf(years);
	}

	/** The year that counts: the first of {@link #years()}. */
	public Optional<CitedYear> year() {
		return years.stream().findFirst();
	}

	/** Whether it ends with its link, so that something can be written behind it; an element in HTML has its end tag there. */
	public boolean endsWithLink() {
		return labelRange.end() <= link.range().end();
	}

	/** The same where the text before it is longer by so much, or shorter. */
	public Citation shiftedBy(int distance) {
		return new Citation(identifier, link.shiftedBy(distance), label, labelRange.shiftedBy(distance), bare, years.stream().map(year -> year.shiftedBy(distance)).toList());
	}

	/** Where the citation ends, its element in HTML and a bracket of its own with the year included; an offset in the deck. */
	public int end() {
		return Math.max(link.range().end(), labelRange.end());
	}
}
