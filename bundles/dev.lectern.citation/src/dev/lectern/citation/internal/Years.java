package dev.lectern.citation.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.CitedYear;
import dev.lectern.citation.CitedYear.Place;
import dev.lectern.deck.SourceRange;

/** Years as people write them behind a citation. Offsets are of the text given. */
final class Years {

	private static final String YEAR = "(?<![\\d.])(?<from>(?:19|20)\\d\\d)(?!\\d|\\.\\d)(?:\\h*(?:[-–—‒~～]|至|到)\\h*(?<to>(?:19|20)\\d\\d|\\d\\d)(?!\\d))?";
	/** What may stand before the year in its brackets: authors, a venue, a month; and behind it. */
	private static final String BRACKET = "(?<open>[(（])(?<before>\\h*|[^()（）\\[\\]\\n]{0,50}[\\h,，、'’·])" + YEAR + "(?<after>(?:[a-d]|\\h*年|-\\d\\d(?:-\\d\\d)?|\\h*年\\h*\\d{1,2}\\h*月)?\\h*)[)）]";
	private static final String GLOSS = "(?:[(（][^()（）\\[\\]\\n]{1,60}[)）]\\h*)?";
	private static final Pattern BEHIND = Pattern.compile("[*_~\"'”’」』》]{0,4}\\h{0,3}" + GLOSS + BRACKET);
	private static final Pattern AT_END = Pattern.compile("\\h*" + BRACKET + "[*_\\h]*$");
	private static final Pattern CELL = Pattern.compile("[\\h*_]*" + YEAR + "\\h*年?[\\h*_]*");

	private Years() {
	}

	/** The year in brackets right behind a place, a gloss in brackets of its own between them or not. */
	static Optional<CitedYear> behind(String text, int place) {
		Matcher found = BEHIND.matcher(text).region(place, Math.min(text.length(), place + 200));
		return found.lookingAt() ? Optional.of(year(found, found.group("open").equals("(") ? Place.ROUND : Place.WIDE, alone(found))) : Optional.empty();
	}

	/** The year in brackets at the end of a label, as what is to be left out: its first character is the bracket or a blank before it. */
	static Optional<CitedYear> inLabel(String text, SourceRange label) {
		Matcher found = AT_END.matcher(text).region(label.offset(), label.end()).useTransparentBounds(false).useAnchoringBounds(true);
		return found.find() ? Optional.of(year(found, Place.LABEL, alone(found))) : Optional.empty();
	}

	/** A label without the year at its end. */
	static String withoutYear(String label) {
		Matcher found = AT_END.matcher(label);
		return found.find() ? label.substring(0, found.start()).strip() : label;
	}

	/** The year that is all of a table's cell. */
	static Optional<CitedYear> inCell(String text, SourceRange cell) {
		Matcher found = CELL.matcher(text).region(cell.offset(), cell.end());
		return found.matches() ? Optional.of(year(found, Place.COLUMN, true)) : Optional.empty();
	}

	private static boolean alone(Matcher found) {
		return found.group("before").isBlank() && !found.group("after").startsWith("-");
	}

	private static CitedYear year(Matcher found, Place place, boolean alone) {
		int from = Integer.parseInt(found.group("from"));
		String last = found.group("to");
		int to = last == null ? from : last.length() == 2 ? from - from % 100 + Integer.parseInt(last) : Integer.parseInt(last);
		boolean range = to > from;
		int end = range ? found.end("to") : found.end("from");
		return new CitedYear(from, range ? to : from, SourceRange.between(found.start("from"), end), place, false, alone);
	}
}
