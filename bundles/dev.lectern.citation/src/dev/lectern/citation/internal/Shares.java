package dev.lectern.citation.internal;

import java.util.Collections;
import java.util.List;

import dev.lectern.citation.CitedYear;
import dev.lectern.deck.SourceRange;

/** Divides years among the papers they are meant for. */
final class Shares {

	private Shares() {
	}

	/**
	 * As many years as papers are one for each, in their order; years that are more or less, such as one for all, are shared. Several years of one paper, of which
	 * each might be the right one, are a range.
	 */
	static List<List<CitedYear>> of(List<CitedYear> years, int papers) {
		boolean choice = years.size() > 1 && years.stream().allMatch(year -> year.alone() && !year.isRange());
		if (papers > 1 && choice && years.size() == papers) {
			return years.stream().map(List::of).toList();
		}
		List<CitedYear> all = choice ? List.of(range(years)) : years;
		return Collections.nCopies(papers, papers == 1 ? all : all.stream().map(CitedYear::asShared).toList());
	}

	private static CitedYear range(List<CitedYear> years) {
		int from = years.stream().mapToInt(CitedYear::from).min().orElseThrow();
		int to = years.stream().mapToInt(CitedYear::to).max().orElseThrow();
		SourceRange written = SourceRange.between(years.getFirst().range().offset(), years.getLast().range().end());
		return new CitedYear(from, to, written, years.getFirst().place(), false, true);
	}
}
