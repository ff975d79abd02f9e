package dev.lectern.ui.check.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;

import dev.lectern.check.Problem;
import dev.lectern.course.Severity;

/**
 * What has to be done so that annotations tell other problems.
 *
 * @param kept    annotations that say what they said where they are, each with the problem it tells now
 * @param removed annotations nobody needs any longer
 * @param added   problems that nobody tells yet, in order
 */
record AnnotationChange(Map<ProblemAnnotation, Problem> kept, List<ProblemAnnotation> removed, List<Problem> added) {

	private record Saying(String rule, Severity severity, String message, int offset) {

		static Saying of(Problem problem, int offset) {
			return new Saying(problem.rule(), problem.severity(), problem.message(), offset);
		}
	}

	/**
	 * @param shown    the annotations and where they are after the edits since they were made
	 * @param problems of the text as it is; those without a range are left out
	 */
	static AnnotationChange of(Map<ProblemAnnotation, Position> shown, List<Problem> problems) {
		Map<Saying, Deque<ProblemAnnotation>> present = new HashMap<>();
		List<ProblemAnnotation> removed = new ArrayList<>();
		shown.forEach((annotation, position) -> {
			if (position.isDeleted()) {
				removed.add(annotation);
			} else {
				present.computeIfAbsent(Saying.of(annotation.problem(), position.getOffset()), any -> new ArrayDeque<>()).add(annotation);
			}
		});
		Map<ProblemAnnotation, Problem> kept = new LinkedHashMap<>();
		List<Problem> added = new ArrayList<>();
		for (Problem problem : problems) {
			if (problem.range().isEmpty()) {
				continue;
			}
			Deque<ProblemAnnotation> same = present.get(Saying.of(problem, problem.range().get().offset()));
			ProblemAnnotation annotation = same == null ? null : same.poll();
			if (annotation != null && isLong(shown.get(annotation), problem.range().get().length())) {
				kept.put(annotation, problem);
			} else {
				added.add(problem);
				if (annotation != null) {
					removed.add(annotation);
				}
			}
		}
		present.values().forEach(removed::addAll);
		return new AnnotationChange(kept, removed, added);
	}

	private static boolean isLong(Position position, int length) {
		return position.getLength() == length || position.getLength() <= 1 && length <= 1;
	}
}
