package dev.lectern.citation.internal;

import java.util.List;
import java.util.regex.Pattern;

/** Which papers stand together, so that a year behind the last one, or in their row's column, is meant for all. Offsets are of the slide. */
record Neighbours(String text, List<Table> tables) {

	private static final int FARTHEST = 24;
	private static final String MARKS = "[*_~\"'“”‘’「」《》]*";
	private static final String SEPARATOR = "(?:[,，、;；]?\\h*(?:and|or|&(?:amp;)?)\\h|[,，、]?\\h*(?:以及|和|与|及|或)|(?:vs\\.?|versus)\\h|->|-->|=>|[/／,，、;；&＋+·|｜→⇒]|\\\\\\||&amp;)?";
	private static final Pattern BETWEEN = Pattern.compile(MARKS + "\\h*" + SEPARATOR + "\\h*" + MARKS);
	private static final Pattern LINES_OF_A_CELL = Pattern.compile(MARKS + "\\h*[,，、;；/]?\\h*<br\\s*/?>\\s*" + MARKS);
	private static final Pattern IN_TABLE = Pattern.compile(".*(?<!\\\\)\\|.*", Pattern.DOTALL);

	/** Whether nothing but a separator stands between two papers. */
	boolean areTogether(Mention first, Mention second) {
		String between = between(first, second);
		return between != null && BETWEEN.matcher(between).matches() && !(isInTable(first) && IN_TABLE.matcher(between).matches());
	}

	/** The same for two papers in one cell, whose separator may be a new line. */
	boolean areTogetherInCell(Mention first, Mention second) {
		String between = between(first, second);
		return between != null && (BETWEEN.matcher(between).matches() || LINES_OF_A_CELL.matcher(between).matches());
	}

	/** Null for papers that are too far from each other. */
	private String between(Mention first, Mention second) {
		int length = second.start() - first.end();
		return length < 0 || length > FARTHEST ? null : text.substring(first.end(), second.start());
	}

	private boolean isInTable(Mention mention) {
		return tables.stream().anyMatch(table -> table.range().contains(mention.start()));
	}
}
