package dev.lectern.check.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.check.internal.text.Line;
import dev.lectern.deck.SourceRange;

/** A line of a table, split as GitHub's Markdown does it: at every bar without a backslash before it, in code, too. */
record TableRow(Line line, List<SourceRange> cells) {

	private static final Pattern DELIMITER = Pattern.compile("\\s*:?-+:?\\s*");

	static TableRow of(Line line) {
		String text = line.text();
		int start = 0;
		while (start < text.length() && " \t>".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		int end = text.stripTrailing().length();
		if (start < end && text.charAt(start) == '|') {
			start++;
		}
		List<SourceRange> cells = new ArrayList<>();
		int cell = start;
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
				cells.add(line.part(cell, i));
				cell = i + 1;
			}
		}
		if (cell < end) {
			cells.add(line.part(cell, end));
		}
		return new TableRow(line, List.copyOf(cells));
	}

	/** Whether it is the row of dashes, given what stands before it on its line. */
	static boolean isDelimiters(String line) {
		String text = line.strip();
		int from = text.startsWith("|") ? 1 : 0;
		int to = text.length() > from && text.endsWith("|") ? text.length() - 1 : text.length();
		return line.indexOf('|') >= 0 && Stream.of(text.substring(from, to).split("\\|", -1)).allMatch(cell -> DELIMITER.matcher(cell).matches());
	}
}
