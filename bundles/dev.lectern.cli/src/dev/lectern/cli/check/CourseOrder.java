package dev.lectern.cli.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import dev.lectern.check.Problem;
import dev.lectern.course.Course;

/** The order of problems in a report: those of the folder and of other files first, then deck by deck as the course has them; in a file by place. */
final class CourseOrder {

	private CourseOrder() {
	}

	static Comparator<Problem> of(Course course) {
		Map<String, Integer> ranks = new HashMap<>();
		course.decks().forEach(deck -> ranks.putIfAbsent(deck.path(), ranks.size()));
		return Comparator.<Problem>comparingInt(problem -> ranks.getOrDefault(problem.file(), -1)).thenComparing(Problem::file).thenComparingInt(Problem::line)
				.thenComparingInt(Problem::column).thenComparingInt(Problem::endLine).thenComparingInt(Problem::endColumn).thenComparing(Problem::rule)
				.thenComparing(Problem::message);
	}
}
