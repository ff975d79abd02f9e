package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.CitedYear;
import dev.lectern.deck.SourceRange;

/**
 * A Markdown table, for its column of years. Offsets are of the slide.
 *
 * @param text  the slide's
 * @param range all of the table
 */
record Table(String text, SourceRange range) {

	private static final Set<String> YEAR_HEADS = Set.of("year", "years", "date", "published", "publication year", "when", "年", "年份", "年代", "年度", "时间", "日期", "发表", "发表年份",
			"发表时间", "发布年份", "发布时间", "出版年份");

	private static final Pattern MARKS = Pattern.compile("[\\s>]*(?:[*+-]\\s+)?\\|?");

	/** The year of the row a place is in, when the table has a column of years. */
	Optional<CitedYear> yearAt(int place) {
		OptionalInt column = yearColumn();
		if (column.isEmpty()) {
			return Optional.empty();
		}
		List<SourceRange> row = cells(line(place));
		return column.getAsInt() < row.size() ? Years.inCell(text, row.get(column.getAsInt())) : Optional.empty();
	}

	private OptionalInt yearColumn() {
		List<SourceRange> head = cells(line(range.offset()));
		for (int i = 0; i < head.size(); i++) {
			String name = head.get(i).in(text).replaceAll("[*_`]", "").strip().toLowerCase(Locale.ROOT);
			if (YEAR_HEADS.contains(name)) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}

	private SourceRange line(int place) {
		int start = text.lastIndexOf('\n', place - 1) + 1;
		int end = text.indexOf('\n', place);
		return SourceRange.between(start, end < 0 ? text.length() : end);
	}

	/** Separated by bars, a backslash before one takes its meaning; what marks a quotation or a list item is left out. */
	private List<SourceRange> cells(SourceRange line) {
		List<SourceRange> cells = new ArrayList<>();
		Matcher marks = MARKS.matcher(text).region(line.offset(), line.end());
		int start = marks.lookingAt() ? marks.end() : line.offset();
		for (int i = start; i < line.end(); i++) {
			if (text.charAt(i) == '\\') {
				i++;
			} else if (text.charAt(i) == '|') {
				cells.add(SourceRange.between(start, i));
				start = i + 1;
			}
		}
		cells.add(SourceRange.between(start, line.end()));
		return cells;
	}
}
