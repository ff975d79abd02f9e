package dev.lectern.workspace.internal.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Checker;
import dev.lectern.check.CourseFiles;
import dev.lectern.check.DeckChecker;
import dev.lectern.check.Problem;
import dev.lectern.check.Rule;
import dev.lectern.check.RuleFailure;
import dev.lectern.course.LoadedCourse;

/**
 * Checks one course again and again: slides that are the same are not looked at again, so that after a deck was saved the others cost next to nothing. For one
 * thread at a time; several decks are looked at at a time.
 */
final class RepeatedCheck {

	private final List<Rule> rules;
	private final Consumer<RuleFailure> failures;
	private final Checker ofCourse;
	private final Map<String, DeckChecker> ofDecks = new ConcurrentHashMap<>();

	/** @param failures told of rules that broke down, by any thread */
	RepeatedCheck(List<Rule> rules, Consumer<RuleFailure> failures) {
		this.rules = rules;
		this.failures = failures;
		ofCourse = new Checker(rules.stream().filter(Rule.OfCourse.class::isInstance).toList(), failures);
	}

	/**
	 * All problems, those found while reading the course included: first those of the folder and of other files than decks, then deck by deck in the course's
	 * order, in a deck by place.
	 *
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	List<Problem> check(LoadedCourse course, CourseFiles files, BooleanSupplier cancelled) {
		List<CheckedDeck> decks = CheckedDeck.all(course, files).toList();
		ofDecks.keySet().retainAll(decks.stream().map(deck -> deck.file().path()).toList());
		List<Problem> problems = new ArrayList<>(ofCourse.check(course, files, cancelled));
		problems.addAll(decks.parallelStream().flatMap(deck -> check(deck, cancelled).stream()).toList());
		Map<String, Integer> order = new HashMap<>();
		course.course().decks().forEach(deck -> order.putIfAbsent(deck.path(), order.size()));
		problems.sort(Comparator.<Problem>comparingInt(problem -> order.getOrDefault(problem.file(), -1)).thenComparingInt(Problem::line)
				.thenComparingInt(Problem::column));
		return problems;
	}

	private List<Problem> check(CheckedDeck deck, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		DeckChecker checker = ofDecks.computeIfAbsent(deck.file().path(), path -> new DeckChecker(rules, failures));
		synchronized (checker) { // a check that was given up may still be at its last decks
			return checker.check(deck, cancelled);
		}
	}
}
