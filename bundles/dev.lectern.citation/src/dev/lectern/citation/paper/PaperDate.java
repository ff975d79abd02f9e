package dev.lectern.citation.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as a source tells it: a day, a month, or a year alone; what is not told is never filled in. Immutable; its methods are named as in
 * {@code java.time}.
 */
public final class PaperDate {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

	private final LocalDate first;
	private final int parts;

	private PaperDate(LocalDate first, int parts) {
		this.first = first;
		this.parts = parts;
	}

	public static PaperDate of(LocalDate day) {
		return new PaperDate(day, 3);
	}

	/** @throws DateTimeException for a year that is none of four digits */
	public static PaperDate ofYear(int year) {
		if (year < 1000 || year > 9999) {
			throw new DateTimeException("Not a year: " + year);
		}
		return new PaperDate(LocalDate.of(year, 1, 1), 1);
	}

	/** Reads {@code 2017}, {@code 2017-06} or {@code 2017-06-12}, as {@link #toString()} writes it; empty for anything else. */
	public static Optional<PaperDate> parse(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			return Optional.empty();
		}
		int parts = form.group(2) == null ? 1 : form.group(3) == null ? 2 : 3;
		try {
			return Optional.of(new PaperDate(LocalDate.parse(text + "-01-01".substring(3 * (parts - 1))), parts));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	public int getYear() {
		return first.getYear();
	}

	/** The day, where it is known. */
	public Optional<LocalDate> day() {
		return parts == 3 ? Optional.of(first) : Optional.empty();
	}

	/** The first day it can mean: for comparing, not for showing. */
	public LocalDate earliest() {
		return first;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PaperDate date && date.first.equals(first) && date.parts == parts;
	}

	@Override
	public int hashCode() {
		return 4 * first.hashCode() + parts;
	}

	/** As in ISO 8601: {@code 2017}, {@code 2017-06} or {@code 2017-06-12}. */
	@Override
	public String toString() {
		return first.toString().substring(0, 1 + 3 * parts);
	}
}
