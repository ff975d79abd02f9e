package dev.lectern.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why something is no arXiv identifier. */
public enum IdentifierFault {
	/** The number has fewer digits than its month gives. arXiv fills up with zeros and leads to another paper, without a word. */
	DIGIT_MISSING,
	/** The number has more digits than its month gives. */
	DIGIT_TOO_MANY,
	/** There is no such month. */
	MONTH,
	/** Numbers begin with one. */
	NUMBER_ZERO,
	/** Its month was before arXiv, or before numbers without an archive's name. */
	TOO_EARLY,
	/** Names of archives ended with March 2007. */
	TOO_LATE,
	/** There was no such archive. */
	ARCHIVE,
	/** Versions are {@code v1}, {@code v2} and so on. */
	VERSION,
	/** Something else than a point stands between month and number, or nothing does. */
	POINT,
	/** An identifier, and something behind it that belongs to none. */
	TEXT_BEHIND,
	/** An identifier, but arXiv writes the kind of page before it in small letters, and knows no other. */
	CAPITALS,
	/** There is nothing. */
	MISSING,
	/** It does not look like an identifier at all. */
	FORM;

	private static final Pattern NEW = Pattern.compile("(\\d\\d)(\\d\\d)\\.(\\d+)(v.*)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern OLD = Pattern.compile("([a-z-]+(?:\\.[a-z]{2})?)/(\\d\\d)(\\d\\d)(\\d*)(v.*)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern VERSION_FORM = Pattern.compile("v[1-9]\\d{0,8}", Pattern.CASE_INSENSITIVE);
	private static final Pattern WITHOUT_POINT = Pattern.compile("(\\d{4})[-–_,，。．]?(\\d{4,5}(?:v.*)?)", Pattern.CASE_INSENSITIVE);
	private static final Pattern BEHIND = Pattern.compile("((?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Za-z]{2})?/\\d{7})(?:v[1-9]\\d{0,3})?)(?![\\d/]).+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern KIND = Pattern.compile("(?:abs|pdf|html)/+(.+)", Pattern.CASE_INSENSITIVE);
	private static final int OLD_DIGITS = 3;

	/** @return empty for an identifier */
	public static Optional<IdentifierFault> of(String written) {
		if (ArxivIdentifier.parse(written).isPresent()) {
			return Optional.empty();
		}
		Matcher form = NEW.matcher(written);
		if (form.matches()) {
			return Optional.of(ofNew(form));
		}
		form = OLD.matcher(written);
		return Optional.of(form.matches() ? ofOld(form) : written.isBlank() ? MISSING : meant(written).map(meant -> reason(written)).orElse(FORM));
	}

	/** The identifier that is meant beyond doubt by what is none: with its point, without what stands behind it. */
	public static Optional<ArxivIdentifier> meant(String written) {
		Matcher form = WITHOUT_POINT.matcher(written);
		if (form.matches()) {
			return ArxivIdentifier.parse(form.group(1) + '.' + form.group(2));
		}
		form = KIND.matcher(written);
		if (form.matches()) {
			return ArxivIdentifier.parse(form.group(1));
		}
		form = BEHIND.matcher(written);
		return form.matches() ? ArxivIdentifier.parse(form.group(1)) : Optional.empty();
	}

	private static IdentifierFault reason(String written) {
		if (WITHOUT_POINT.matcher(written).matches()) {
			return POINT;
		}
		return KIND.matcher(written).matches() ? CAPITALS : TEXT_BEHIND;
	}

	private static IdentifierFault ofNew(Matcher form) {
		int year = Integer.parseInt(form.group(1));
		int month = Integer.parseInt(form.group(2));
		int digits = year >= 7 && year < 15 ? 4 : 5;
		if (month < 1 || month > 12) {
			return MONTH;
		}
		if (form.group(3).length() != digits) {
			return form.group(3).length() < digits ? DIGIT_MISSING : DIGIT_TOO_MANY;
		}
		if (form.group(3).matches("0+")) {
			return NUMBER_ZERO;
		}
		return form.group(4) != null && !VERSION_FORM.matcher(form.group(4)).matches() ? VERSION : TOO_EARLY;
	}

	private static IdentifierFault ofOld(Matcher form) {
		int year = Integer.parseInt(form.group(2));
		int month = Integer.parseInt(form.group(3));
		if (month < 1 || month > 12) {
			return MONTH;
		}
		if (form.group(4).length() != OLD_DIGITS) {
			return form.group(4).length() < OLD_DIGITS ? DIGIT_MISSING : DIGIT_TOO_MANY;
		}
		if (form.group(4).matches("0+")) {
			return NUMBER_ZERO;
		}
		if (form.group(5) != null && !VERSION_FORM.matcher(form.group(5)).matches()) {
			return VERSION;
		}
		int since1900 = year < 91 ? year + 100 : year;
		if (since1900 * 12 + month > 107 * 12 + 3) {
			return TOO_LATE;
		}
		return since1900 * 12 + month < 91 * 12 + 7 ? TOO_EARLY : ARCHIVE;
	}
}
