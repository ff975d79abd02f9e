package dev.lectern.citation;

import java.util.Objects;

import dev.lectern.deck.SourceRange;

/**
 * The year, or the years, that a deck gives a citation.
 *
 * @param from    four digits
 * @param to      the same as {@code from}, or the end of a range: of {@code 2024–25} it is 2025
 * @param range   the digits in the deck's text, of a range all of it; what a fix replaces
 * @param place   where it stands
 * @param shared  whether it is meant for several citations, of which this is one, as in {@code [Pixtral](...) / [Molmo](...) (2024)}; all of them have it
 * @param alone   whether nothing else stands there; {@code (NeurIPS 2017)} tells of a venue, whose year may be a later one
 */
public record CitedYear(int from, int to, SourceRange range, Place place, boolean shared, boolean alone) {

	/** Where a year stands. */
	public enum Place {
		/** in half-width brackets behind the link */
		ROUND,
		/** in full-width ones */
		WIDE,
		/** behind the link without brackets, after a comma or a dash */
		PLAIN,
		/** in the table's column of years */
		COLUMN,
		/** at the end of the link's label */
		LABEL
	}

	public CitedYear {
		Objects.requireNonNull(range);
		Objects.requireNonNull(place);
		if (from > to) {
			throw new IllegalArgumentException("Not a range of years: " + from + " to " + to);
		}
	}

	/** The same for several citations. */
	public CitedYear asShared() {
		return new CitedYear(from, to, range, place, true, alone);
	}

	/** The same where the text before it is longer by so much, or shorter. */
	public CitedYear shiftedBy(int distance) {
		return new CitedYear(from, to, range.shiftedBy(distance), place, shared, alone);
	}

	public boolean isRange() {
		return from < to;
	}

	public boolean covers(int year) {
		return from <= year && year <= to;
	}
}
