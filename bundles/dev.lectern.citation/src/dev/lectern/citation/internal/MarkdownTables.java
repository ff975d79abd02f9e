package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.SourceRange;

/** Reads tables that are written with bars. */
final class MarkdownTables {

	/** What marks a quotation or an item of a list, before the first bar. */
	private static final Pattern MARKS = Pattern.compile("[\\s>]*(?:(?:[*+-]|\\d{1,9}[.)])\\s+)?[\\s>]*\\|?");

	private MarkdownTables() {
	}

	/** @param range of the table in the text */
	static Table table(String text, SourceRange range) {
		List<List<SourceRange>> rows = new ArrayList<>();
		int start = text.lastIndexOf('\n', range.offset() - 1) + 1;
		while (start < range.end()) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			rows.add(cells(text, SourceRange.between(start, end)));
			start = end + 1;
		}
		return new Table(range, rows);
	}

	/** Separated by bars; a backslash before one takes its meaning. */
	private static List<SourceRange> cells(String text, SourceRange line) {
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
