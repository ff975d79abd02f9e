package dev.lectern.citation.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.citation.CitedYear;
import dev.lectern.citation.CitedYear.Place;
import dev.lectern.deck.SourceRange;

/** Where people write a paper's years: behind it, and at the end of its name. Offsets are of the text given. */
final class Years {

	private static final int FARTHEST = 300;
	private static final String CONTENT = "[^()（）\\[\\]【】\\n]{1,90}";
	/** Ends of emphasis and of quotation marks, begins of emphasis before the year, blanks of every kind. */
	private static final String GAP = "(?:[*_~\"'”’」』》\\h]|&(?:nbsp|ensp|emsp|thinsp|#160|#xA0);|</?(?:b|i|u|em|strong|small|sup|sub|span|font|mark)\\b[^<>\\n]{0,80}>|<br\\s*/?>){0,12}+";
	/** The next line of the same paragraph; what begins an item of a list does not. */
	private static final String NEXT_LINE = "(?:\\\\?(?:\\r\\n|\\n|\\r)[\\h>]*+(?:[*_]{1,3}(?=[(（]))?)?";
	private static final String SUBJECT = "(?:\\h*\\[[a-z-]{2,8}(?:\\.[A-Za-z]{2})?\\]\\h*)?";
	private static final String AUTHORS = "(?<authors>[,，—–-]?\\h*(?:by\\h+)?\\p{Lu}[\\p{L}.'’ &-]{0,40}?(?:\\bet\\h+al\\b\\.?|等人?)[\\h,，]*)?";
	private static final Pattern BRACKETS = Pattern.compile(GAP + SUBJECT + AUTHORS + GAP + NEXT_LINE + "(?<open>[(（])(?<content>" + CONTENT + ")[)）]");
	/** What explains a name. */
	private static final Pattern GLOSS = Pattern.compile(GAP + "[(（]" + CONTENT + "[)）]");
	private static final Pattern SQUARE = Pattern.compile(GAP + "(?<open>[\\[【〔［])\\h*" + YearPhrase.YEAR + "\\h*(?:\\](?![\\[(:])|[】〕］])");
	private static final String VENUE = "(?<venue>" + YearPhrase.VENUE + "\\h+|(?i:arxiv|preprint)\\h+)?";
	/** Without brackets: behind a comma or a dash and before the end of a sentence, of a line, of a cell; and at the end of brackets around all. */
	private static final Pattern PLAIN = Pattern.compile("[*_~\"'”’」』》]{0,4}+" + SUBJECT + "(?:" + AUTHORS + "(?<=[,，]\\h?)|\\h*[,，·]\\h*|\\h+[—–-]\\h+|\\h*——\\h*|\\h+(?=[12]\\d{3}\\h*[)）]))" + VENUE + YearPhrase.YEAR
			+ "(?=\\h*(?:$|[\\r\\n.;。；)）|]|<br|</|[,，]\\h*\\[))", Pattern.MULTILINE);
	private static final Pattern BRACKETS_AT_END = Pattern.compile("\\h*[(（](?<content>" + CONTENT + ")[)）][*_\\h]*$");
	private static final Pattern PLAIN_AT_END = Pattern.compile("(?:\\h*[,，]\\h*|(?:(?<=\\bet al)\\.?|(?<=等)人?)\\h*)" + VENUE + YearPhrase.YEAR + "[*_\\h]*$");
	private static final Pattern AUTHORS_AT_END = Pattern.compile("(?s).*(?:\\bet\\h+al\\b\\.?|等人?)\\h*");
	private static final Pattern ADDRESS = Pattern.compile("\\]\\([^()\\s]*(?:\\h[^()]*)?\\)|<a\\s[^<>]*>|https?://\\S+");

	/** @param start where what dates the name begins, with the blanks before it */
	private record Ending(int start, List<CitedYear> years) {
	}

	private Years() {
	}

	/** The years right behind a place: in brackets, a gloss in brackets of its own and authors before it or not, or behind a comma. */
	static List<CitedYear> behind(String text, int place) {
		List<CitedYear> years = directlyBehind(text, place);
		Matcher gloss = GLOSS.matcher(text).region(place, Math.min(text.length(), place + FARTHEST));
		return years.isEmpty() && gloss.lookingAt() ? directlyBehind(text, gloss.end()) : years;
	}

	private static List<CitedYear> directlyBehind(String text, int place) {
		int limit = Math.min(text.length(), place + FARTHEST);
		Matcher found = BRACKETS.matcher(text).region(place, limit);
		if (found.lookingAt()) {
			Place where = found.group("open").equals("(") ? Place.ROUND : Place.WIDE;
			boolean authors = found.group("authors") != null;
			return YearPhrase.inBrackets(text, SourceRange.between(found.start("content"), found.end("content")), where).stream().map(year -> authors ? beside(year) : year).toList();
		}
		found = SQUARE.matcher(text).region(place, limit);
		if (found.lookingAt()) {
			return List.of(YearPhrase.year(found, found.group("open").equals("[") ? Place.ROUND : Place.WIDE, true));
		}
		found = PLAIN.matcher(text).region(place, limit).useAnchoringBounds(limit == text.length());
		return found.lookingAt() ? List.of(YearPhrase.year(found, Place.PLAIN, found.group("venue") == null && found.group("authors") == null)) : List.of();
	}

	/** The years at the end of a label. */
	static List<CitedYear> inLabel(String text, SourceRange label) {
		return ending(text, label).map(Ending::years).orElse(List.of());
	}

	/** A label without the years at its end. */
	static String withoutYear(String label) {
		return ending(label, new SourceRange(0, label.length())).map(ending -> label.substring(0, ending.start()).strip()).orElse(label);
	}

	/** The years in a cell of a column of years; those of addresses do not count. */
	static List<CitedYear> inCell(String text, SourceRange cell) {
		String written = cell.in(text);
		Matcher address = ADDRESS.matcher(written);
		String shown = address.replaceAll(found -> " ".repeat(found.group().length()));
		return YearPhrase.inCell(shown, new SourceRange(0, shown.length())).stream()
				.map(year -> year.shiftedBy(cell.offset())).toList();
	}

	private static Optional<Ending> ending(String text, SourceRange label) {
		Matcher found = BRACKETS_AT_END.matcher(text).region(label.offset(), label.end());
		if (found.find()) {
			List<CitedYear> years = YearPhrase.inBrackets(text, SourceRange.between(found.start("content"), found.end("content")), Place.LABEL);
			return years.isEmpty() ? Optional.empty() : Optional.of(new Ending(found.start(), years));
		}
		found = PLAIN_AT_END.matcher(text).region(label.offset(), label.end());
		if (found.find() && found.start() > label.offset()) {
			boolean authors = AUTHORS_AT_END.matcher(text).region(label.offset(), found.start()).matches();
			return Optional.of(new Ending(found.start(), List.of(YearPhrase.year(found, Place.LABEL, found.group("venue") == null && !authors))));
		}
		return Optional.empty();
	}

	/** Authors are named with the year of the publication, which may be a later one. */
	private static CitedYear beside(CitedYear year) {
		return new CitedYear(year.from(), year.to(), year.range(), year.place(), year.shared(), false);
	}
}
