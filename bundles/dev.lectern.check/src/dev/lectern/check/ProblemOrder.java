package dev.lectern.check;

import java.util.Comparator;

/** The order of problems in a file. */
final class ProblemOrder {

	static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column).thenComparingInt(Problem::endLine)
			.thenComparingInt(Problem::endColumn).thenComparing(Problem::rule).thenComparing(Problem::message);

	private ProblemOrder() {
	}
}
