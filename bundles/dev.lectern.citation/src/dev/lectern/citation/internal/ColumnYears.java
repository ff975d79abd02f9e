package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

import dev.lectern.citation.CitedYear;
import dev.lectern.deck.SourceRange;

/**
 * Hands the years of tables' columns to the papers of their rows. A column's year is that of the row's first paper, and of those that stand together with it in
 * its cell; what else a row cites, it cites by the way. With several columns of years, each has the papers before it or, where the first cell is a year, behind it.
 */
final class ColumnYears {

	private final String text;
	private final Neighbours neighbours;
	private final List<Mention> mentions;
	private final List<List<CitedYear>> years;

	/** @param years those of each mention, which the columns' are added to */
	ColumnYears(String text, Neighbours neighbours, List<Mention> mentions, List<List<CitedYear>> years) {
		this.text = text;
		this.neighbours = neighbours;
		this.mentions = mentions;
		this.years = years;
	}

	void add() {
		for (Table table : neighbours.tables()) {
			Map<Integer, List<Integer>> columns = new HashMap<>();
			Set<Integer> done = new HashSet<>();
			for (List<SourceRange> row : table.rows().subList(1, table.rows().size())) {
				List<Integer> cited = cited(table, row, done);
				add(row, cited, papers -> columns.computeIfAbsent(papers, column -> table.yearColumns(text, column)));
				done.addAll(cited);
			}
		}
	}

	/** The mentions in a row, without those whose cell began in a row before. */
	private List<Integer> cited(Table table, List<SourceRange> row, Set<Integer> done) {
		int start = row.stream().mapToInt(SourceRange::offset).min().orElse(0);
		int end = row.stream().mapToInt(SourceRange::end).max().orElse(0);
		List<Integer> cited = new ArrayList<>();
		for (int i = 0; i < mentions.size(); i++) {
			int place = mentions.get(i).start();
			if (start <= place && place < end && !done.contains(i) && Table.columnOf(place, row).isPresent() && isInnermost(table, mentions.get(i))) {
				cited.add(i);
			}
		}
		return cited;
	}

	private void add(List<SourceRange> row, List<Integer> cited, IntFunction<List<Integer>> yearColumns) {
		if (cited.isEmpty()) {
			return;
		}
		List<Integer> columns = yearColumns.apply(column(cited.getFirst(), row));
		boolean before = !columns.isEmpty() && column(cited.getFirst(), row) < columns.getFirst();
		for (int i = 0; i < columns.size(); i++) {
			int from = i == 0 ? 0 : before ? columns.get(i - 1) + 1 : columns.get(i);
			int to = i == columns.size() - 1 ? Integer.MAX_VALUE : columns.get(before ? i : i + 1);
			List<Integer> own = cited.stream().filter(mention -> from <= column(mention, row) && column(mention, row) < to).toList();
			if (!own.isEmpty() && columns.get(i) < row.size()) {
				hand(Years.inCell(text, row.get(columns.get(i))), together(own, row));
			}
		}
	}

	private boolean isInnermost(Table table, Mention mention) {
		return neighbours.tables().stream().noneMatch(
				other -> other.range().length() < table.range().length() && table.range().contains(other.range()) && other.range().contains(mention.start()));
	}

	private int column(int mention, List<SourceRange> row) {
		OptionalInt column = Table.columnOf(mentions.get(mention).start(), row);
		return column.orElseThrow();
	}

	private List<Integer> together(List<Integer> cited, List<SourceRange> row) {
		List<Integer> together = new ArrayList<>(cited.subList(0, 1));
		for (int next : cited.subList(1, cited.size())) {
			boolean inCell = column(next, row) == column(together.getFirst(), row);
			if (!inCell || !neighbours.areTogetherInCell(mentions.get(together.getLast()), mentions.get(next))) {
				break;
			}
			together.add(next);
		}
		return together;
	}

	private void hand(List<CitedYear> found, List<Integer> papers) {
		List<List<CitedYear>> shares = Shares.of(found, papers.size());
		for (int i = 0; i < papers.size(); i++) {
			years.get(papers.get(i)).addAll(shares.get(i));
		}
	}
}
