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
	/** It does not look like an identifier at all. */
	FORM;

	private static final Pattern NEW = Pattern.compile("(\\d\\d)(\\d\\d)\\.(\\d+)(v.*)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern OLD = Pattern.compile("([a-z-]+(?:\\.[a-z]{2})?)/(\\d\\d)(\\d\\d)(\\d*)(v.*)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern VERSION_FORM = Pattern.compile("v[1-9]\\d{0,8}", Pattern.CASE_INSENSITIVE);
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
		return Optional.of(form.matches() ? ofOld(form) : FORM);
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
