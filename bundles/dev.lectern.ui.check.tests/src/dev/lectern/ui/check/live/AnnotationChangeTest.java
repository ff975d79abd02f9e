package dev.lectern.ui.check.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.check.Problem;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

class AnnotationChangeTest {

	private static Problem problem(String message, int offset, int length) {
		return new Problem("deck.rule", Severity.WARNING, message, "src/en/a.md", Optional.of(new SourceRange(offset, length)), 1, 1, 1, 1, OptionalInt.of(1),
				Optional.of("en"), List.of());
	}

	private static Map<ProblemAnnotation, Position> shown(Problem... problems) {
		Map<ProblemAnnotation, Position> shown = new LinkedHashMap<>();
		for (Problem problem : problems) {
			shown.put(new ProblemAnnotation(problem), new Position(problem.range().get().offset(), problem.range().get().length()));
		}
		return shown;
	}

	@Test
	void whatMovedWithTheTextIsKeptAndTellsTheProblemAtItsNewPlace() {
		Map<ProblemAnnotation, Position> shown = shown(problem("a", 10, 5));
		shown.values().forEach(position -> position.setOffset(13));
		Problem moved = problem("a", 13, 5);

		AnnotationChange change = AnnotationChange.of(shown, List.of(moved));

		assertEquals(List.of(moved), List.copyOf(change.kept().values()));
		assertTrue(change.added().isEmpty() && change.removed().isEmpty());
	}

	@Test
	void anotherMessageAtThePlaceIsAnotherProblem() {
		Map<ProblemAnnotation, Position> shown = shown(problem("a", 10, 5));
		Problem other = problem("b", 10, 5);

		AnnotationChange change = AnnotationChange.of(shown, List.of(other));

		assertEquals(List.of(other), change.added());
		assertEquals(List.copyOf(shown.keySet()), change.removed());
	}

	@Test
	void whatGrewIsMadeAnew() {
		Map<ProblemAnnotation, Position> shown = shown(problem("a", 10, 5));
		Problem longer = problem("a", 10, 6);

		AnnotationChange change = AnnotationChange.of(shown, List.of(longer));

		assertEquals(List.of(longer), change.added());
		assertEquals(List.copyOf(shown.keySet()), change.removed());
	}

	@Test
	void aDeletedPlaceIsRemovedThoughTheProblemIsThere() {
		Map<ProblemAnnotation, Position> shown = shown(problem("a", 10, 5));
		shown.values().forEach(Position::delete);

		AnnotationChange change = AnnotationChange.of(shown, List.of(problem("a", 10, 5)));

		assertEquals(1, change.added().size());
		assertEquals(1, change.removed().size());
	}

	@Test
	void ofTwinsOneCanGo() {
		Map<ProblemAnnotation, Position> shown = shown(problem("a", 10, 5), problem("a", 10, 5));

		AnnotationChange change = AnnotationChange.of(shown, List.of(problem("a", 10, 5)));

		assertEquals(1, change.kept().size());
		assertEquals(1, change.removed().size());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void afterAnyChangeExactlyTheProblemsAreTold(long seed) {
		Random random = new Random(seed);
		Map<ProblemAnnotation, Position> shown = shown(problems(random).toArray(Problem[]::new));
		shown.values().stream().filter(position -> random.nextInt(5) == 0).forEach(Position::delete);
		List<Problem> wanted = problems(random);

		AnnotationChange change = AnnotationChange.of(shown, wanted);

		List<Problem> told = new ArrayList<>(change.kept().values());
		told.addAll(change.added());
		assertEquals(sorted(wanted), sorted(told), "seed " + seed);
		Set<ProblemAnnotation> accounted = new HashSet<>(change.kept().keySet());
		accounted.addAll(change.removed());
		assertEquals(shown.keySet(), accounted, "seed " + seed);
		assertEquals(shown.size(), change.kept().size() + change.removed().size(), "seed " + seed);
		change.kept().forEach((annotation, problem) -> assertEquals(shown.get(annotation).getOffset(), problem.range().get().offset(), "seed " + seed));
	}

	private static List<Problem> problems(Random random) {
		List<Problem> problems = new ArrayList<>();
		for (int i = random.nextInt(40); i > 0; i--) {
			problems.add(problem(random.nextBoolean() ? "a" : "b", random.nextInt(12), 1 + random.nextInt(3)));
		}
		return problems;
	}

	private static List<String> sorted(List<Problem> problems) {
		return problems.stream().map(Problem::toString).sorted().toList();
	}
}
