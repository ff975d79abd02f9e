package dev.lectern.citation.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.SourceRange;

/** Reads tables that are written in HTML, one in another's cell, too. */
final class HtmlTables {

	private static final Pattern TAG = Pattern.compile("(?i)<(?<end>/?)(?<name>table|tr|td|th)(?=[\\s/>])(?<attributes>[^>]*)>");
	private static final Pattern SPAN = Pattern.compile("(?i)\\b(?<what>row|col)span\\s*=\\s*[\"']?(?<count>\\d{1,3})");

	/** A table that is being read. */
	private static final class Open {

		private final int start;
		private final List<List<SourceRange>> rows = new ArrayList<>();
		/** Cells of rows above by their columns, with how many rows they go on. */
		private final Map<Integer, Integer> left = new TreeMap<>();
		private int cell = -1;
		private int columns = 1;
		private int height = 1;

		Open(int start) {
			this.start = start;
		}

		void row(int at) {
			endCell(at);
			List<SourceRange> above = rows.isEmpty() ? List.of() : rows.getLast();
			List<SourceRange> row = new ArrayList<>();
			rows.add(row);
			goOn(row, above);
		}

		void cell(int start, int columnSpan, int rowSpan) {
			endCell(start);
			if (rows.isEmpty()) {
				row(start);
			}
			cell = start;
			columns = columnSpan;
			height = rowSpan;
		}

		void endCell(int at) {
			if (cell >= 0) {
				List<SourceRange> row = rows.getLast();
				List<SourceRange> above = rows.size() < 2 ? List.of() : rows.get(rows.size() - 2);
				SourceRange range = SourceRange.between(cell, Math.max(cell, at));
				for (int i = 0; i < columns; i++) {
					if (height > 1) {
						left.put(row.size(), height - 1);
					}
					row.add(range);
				}
				cell = -1;
				goOn(row, above);
			}
		}

		/** Cells of the row above that go on where the next cell would begin. */
		private void goOn(List<SourceRange> row, List<SourceRange> above) {
			while (row.size() < above.size() && left.getOrDefault(row.size(), 0) > 0) {
				left.merge(row.size(), -1, Integer::sum);
				row.add(above.get(row.size()));
			}
		}
	}

	private HtmlTables() {
	}

	/** @param tags the HTML of a text, in its order */
	static List<Table> tables(String text, List<SourceRange> tags) {
		List<Table> tables = new ArrayList<>();
		Deque<Open> open = new ArrayDeque<>();
		for (SourceRange range : tags) {
			Matcher tag = TAG.matcher(text).region(range.offset(), range.end());
			if (tag.lookingAt()) {
				read(tag, open, tables);
			}
		}
		return tables;
	}

	private static void read(Matcher tag, Deque<Open> open, List<Table> tables) {
		boolean end = !tag.group("end").isEmpty();
		String name = tag.group("name").toLowerCase(Locale.ROOT);
		if (name.equals("table") && !end) {
			open.push(new Open(tag.start()));
		} else if (!open.isEmpty()) {
			Open table = open.peek();
			switch (name) {
				case "table" -> {
					table.endCell(tag.start());
					open.pop();
					if (!table.rows.isEmpty()) {
						tables.add(new Table(SourceRange.between(table.start, tag.end()), table.rows));
					}
				}
				case "tr" -> {
					if (end) {
						table.endCell(tag.start());
					} else {
						table.row(tag.start());
					}
				}
				default -> {
					if (end) {
						table.endCell(tag.start());
					} else {
						table.cell(tag.end(), span(tag, "col"), span(tag, "row"));
					}
				}
			}
		}
	}

	private static int span(Matcher tag, String what) {
		Matcher span = SPAN.matcher(tag.group("attributes"));
		while (span.find()) {
			if (span.group("what").equalsIgnoreCase(what)) {
				return Math.clamp(Integer.parseInt(span.group("count")), 1, 100);
			}
		}
		return 1;
	}
}
