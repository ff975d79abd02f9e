package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dev.lectern.deck.SourceRange;

/**
 * A table, written in Markdown or HTML, for its columns of years. Offsets are of the slide.
 *
 * @param range all of it
 * @param rows  the cells of each, the heads' row first; a cell that goes over several rows or columns stands in each of them
 */
record Table(SourceRange range, List<List<SourceRange>> rows) {

	/** The column of a place in a row; empty between cells. */
	static OptionalInt columnOf(int place, List<SourceRange> row) {
		return IntStream.range(0, row.size()).filter(column -> contains(row.get(column), place)).findFirst();
	}

	/** The columns that give the years of what stands in another one. */
	List<Integer> yearColumns(String text, int papers) {
		List<SourceRange> heads = rows.getFirst();
		String head = papers < heads.size() ? heads.get(papers).in(text) : "";
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			if (YearHead.isOne(heads.get(i).in(text), head) && !columns.stream().map(heads::get).toList().contains(heads.get(i))) {
				columns.add(i);
			}
		}
		return columns;
	}

	private static boolean contains(SourceRange range, int place) {
		return range.offset() <= place && place < range.end();
	}
}
