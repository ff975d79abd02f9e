package dev.lectern.citation.match;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.paper.Paper;

/** What a year says of a paper. The year of the first version is the right one, though arXiv's own BibTeX has the newest one's. */
public enum YearFit {
	/** the year of the first version */
	RIGHT,
	/** the year of the newest version, or one that journal reference or comment name: where it was published at last */
	LATER,
	/** before the identifier was given out, which needs no metadata to know */
	BEFORE_IDENTIFIER,
	/** none of these */
	WRONG,
	/** nothing is known of the paper, and the year is not before the identifier's */
	UNKNOWN;

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

	/** Judges a year, or a range of them, of which one has to fit. */
	public static YearFit of(CitedYear year, ArxivIdentifier identifier, Optional<Paper> paper) {
		if (year.to() < earliest(identifier)) {
			return BEFORE_IDENTIFIER;
		}
		if (paper.isEmpty()) {
			return year.covers(identifier.month().getYear()) ? RIGHT : UNKNOWN;
		}
		Paper known = paper.get();
		if (year.covers(known.published().getYear())) {
			return RIGHT;
		}
		boolean later = year.covers(known.updated().getYear()) || isNamed(year, known.journal()) || isNamed(year, known.comment());
		return later ? LATER : WRONG;
	}

	/** The first year in which a paper of this identifier can have been sent in: numbers of January include the last days of December. */
	public static int earliest(ArxivIdentifier identifier) {
		int year = identifier.month().getYear();
		return identifier.month().getMonthValue() == 1 ? year - 1 : year;
	}

	private static boolean isNamed(CitedYear year, Optional<String> text) {
		Matcher named = YEAR.matcher(text.orElse(""));
		while (named.find()) {
			if (year.covers(Integer.parseInt(named.group()))) {
				return true;
			}
		}
		return false;
	}
}
