package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.CitedYear;
import dev.lectern.citation.CitedYear.Place;
import dev.lectern.deck.SourceRange;

/**
 * A piece of text that may date a paper: what stands in a bracket, or in a table's cell. Its parts are what commas and their like separate: {@code 2020, ICLR 2023}
 * has two. Offsets are of the text given.
 */
final class YearPhrase {

	/** Conferences and journals whose names stand beside a year without a comma. */
	static final String VENUE = "(?:NeurIPS|NIPS|ICLR|ICML|ACL|EMNLP|NAACL|EACL|AACL|TACL|COLM|COLING|CVPR|ICCV|ECCV|WACV|AAAI|IJCAI|KDD|SIGIR|WWW|WSDM|TMLR|JMLR|MLSys|OSDI|SOSP|ISCA|ASPLOS"
			+ "|ICASSP|Interspeech|AISTATS|UAI|CoRL|ICRA|IROS|Nature|Science|PNAS)";
	/** Digits with what makes a range or a date of them. */
	private static final String DIGITS = "(?<![\\d.])(?<from>(?:19|20)\\d\\d)(?!\\d)(?:\\h*(?:[-–—‒~～]|至|到)\\h*(?<to>(?:19|20)\\d\\d|\\d\\d)(?!\\d)|/(?<half>\\d\\d)(?!\\d))?";
	/** A year with what belongs to it; a decade is none. */
	static final String YEAR = DIGITS + "(?<rest>[-./](?:0?[1-9]|1[0-2])(?:[-./]\\d{1,2})?(?!\\d)|[-./]\\d\\d(?!\\d)|(?!\\.\\d|s\\b|\\h*年代)(?:[a-d](?![\\p{IsLatin}])|\\h*年(?:\\h*\\d{1,2}\\h*月(?:\\h*\\d{1,2}\\h*[日号])?)?)?)";
	private static final Pattern YEARS = Pattern.compile(YEAR);
	private static final Pattern SEPARATOR = Pattern.compile("[,，;；、／|&+＋·()（）]|(?<!<)/|<br\\s*/?>|\\h(?:and|or)\\h|[和与及或]");
	/** What says nothing of when: marks, and that it is at arXiv. */
	private static final Pattern NOTHING = Pattern.compile("(?i)(?:[*_`\"'“”‘’\\[\\]\\s]|~~|\\[\\^\\w+\\]|</?[a-z][^<>]*>|&nbsp;|\\\\|arxiv(?:[:：]\\h*[\\w./-]+|\\.org)?|e-?prints?|preprints?|预印本|论文)*");
	private static final Pattern BEFORE = Pattern.compile("(?:.*[\\h,，、;；:：'’·/／|&+＋~～≈和与及或])?", Pattern.DOTALL);
	private static final Pattern BEHIND = Pattern.compile("\\h*[,，;；、/／·|]\\h*(?:\\p{Lu}|\\p{IsHan}|(?i:arxiv|preprint|under\\h|revised|updated|accepted|published|submitted|to\\h|in\\h|at\\h|v\\d)).*|\\h+(?:" + VENUE
			+ "|(?i:arxiv|preprint|预印本)).*");
	private static final int LAST_PLAUSIBLE = 2039;

	/** @param range the digits @param end where it ends with what belongs to it @param date whether a month is said, too */
	private record Said(int from, int to, SourceRange range, int end, boolean date) {
	}

	private final String text;
	private final SourceRange phrase;
	private final List<Said> said = new ArrayList<>();
	private final List<SourceRange> parts = new ArrayList<>();

	private YearPhrase(String text, SourceRange phrase) {
		this.text = text;
		this.phrase = phrase;
		Matcher years = YEARS.matcher(text).region(phrase.offset(), phrase.end());
		while (years.find()) {
			said.add(said(years));
		}
		split();
	}

	/** What the brackets behind a paper, or behind its name, say of its year: nothing where a number in them is none, as in {@code (up to 2000 tokens)}. */
	static List<CitedYear> inBrackets(String text, SourceRange content, Place place) {
		YearPhrase phrase = new YearPhrase(text, content);
		return phrase.said.isEmpty() ? List.of() : phrase.years(phrase.ends(), phrase.begins(), place);
	}

	/** What the cell of a column of years says: all years that stand by themselves, else the first one. */
	static List<CitedYear> inCell(String text, SourceRange cell) {
		YearPhrase phrase = new YearPhrase(text, cell);
		return phrase.said.isEmpty() ? List.of() : phrase.years(false, phrase.said.stream().noneMatch(phrase::isPure), Place.COLUMN);
	}

	/** The year that a match of {@link #YEAR} found. */
	static CitedYear year(Matcher found, Place place, boolean alone) {
		Said year = said(found);
		return new CitedYear(year.from(), year.to(), year.range(), place, false, alone && !year.date());
	}

	private static Said said(Matcher found) {
		int from = Integer.parseInt(found.group("from"));
		String last = found.group("to") != null ? found.group("to") : found.group("half");
		int to = last == null ? from : last.length() == 2 ? from - from % 100 + Integer.parseInt(last) : Integer.parseInt(last);
		boolean range = to > from && (found.group("half") == null || Integer.parseInt(last) > 12);
		int end = range ? found.end(found.group("to") != null ? "to" : "half") : found.end("from");
		boolean date = last != null && !range || found.group("rest").matches("[-./].*|.*月.*");
		return new Said(from, range ? to : from, SourceRange.between(found.start("from"), end), found.end(), date);
	}

	private void split() {
		int start = phrase.offset();
		Matcher separators = SEPARATOR.matcher(text).region(phrase.offset(), phrase.end());
		while (separators.find()) {
			int at = separators.start();
			if (said.stream().noneMatch(year -> year.range().offset() <= at && at < year.end())) {
				parts.add(SourceRange.between(start, at));
				start = separators.end();
			}
		}
		parts.add(SourceRange.between(start, phrase.end()));
	}

	private boolean ends() {
		Said last = said.getLast();
		return text.substring(last.end(), phrase.end()).isBlank() && BEFORE.matcher(text).region(phrase.offset(), last.range().offset()).matches()
				&& last.range().offset() - phrase.offset() <= 60;
	}

	private boolean begins() {
		Said first = said.getFirst();
		return first.from() <= LAST_PLAUSIBLE && text.substring(phrase.offset(), first.range().offset()).isBlank()
				&& BEHIND.matcher(text).region(first.end(), phrase.end()).matches();
	}

	/** Those that stand by themselves, and the last or the first one. */
	private List<CitedYear> years(boolean last, boolean first, Place place) {
		if (place != Place.COLUMN && !last && !first) {
			return List.of();
		}
		return said.stream().filter(year -> isPure(year) || last && year == said.getLast() || first && year == said.getFirst())
				.map(year -> new CitedYear(year.from(), year.to(), year.range(), place, false, isAlone(year))).toList();
	}

	/** Whether its part says nothing else. */
	private boolean isPure(Said year) {
		SourceRange part = part(year);
		return !year.date() && NOTHING.matcher(text).region(part.offset(), year.range().offset()).matches() && NOTHING.matcher(text).region(year.end(), part.end()).matches();
	}

	/** Whether it is the paper's and no venue's: other parts have years of their own, or say nothing. */
	private boolean isAlone(Said year) {
		SourceRange own = part(year);
		return isPure(year) && parts.stream().filter(part -> !part.equals(own))
				.allMatch(part -> NOTHING.matcher(text).region(part.offset(), part.end()).matches() || said.stream().anyMatch(other -> part(other).equals(part)));
	}

	private SourceRange part(Said year) {
		return parts.stream().filter(part -> part.contains(year.range())).findFirst().orElse(year.range());
	}
}
