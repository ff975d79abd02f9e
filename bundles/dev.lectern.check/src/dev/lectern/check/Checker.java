package dev.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import dev.lectern.course.LoadedCourse;

/** Runs rules over a whole course. Immutable, thread-safe. */
public final class Checker {

	private record Outcome(List<Problem> problems, List<Excepted> excepted, List<RuleFailure> failures) {
	}

	private final List<Rule> rules;
	private final Consumer<RuleFailure> failures;

	/**
	 * A checker that throws a {@link RuleFailure} out of {@link #check} when a rule breaks down.
	 *
	 * @param rules in any order
	 */
	public Checker(List<Rule> rules) {
		this(rules, failure -> {
			throw failure;
		});
	}

	/**
	 * A checker that goes on with the other rules and decks when a rule breaks down.
	 *
	 * @param rules    in any order
	 * @param failures told of rules that broke down when everything was looked at, in the thread that checks, in the course's order
	 */
	public Checker(List<Rule> rules, Consumer<RuleFailure> failures) {
		this.rules = List.copyOf(rules);
		this.failures = failures;
	}

	/**
	 * All problems, those found while reading the course included, in the course's order: first those of the folder and of other files than decks, then
	 * deck by deck, in a deck by place. Blocks; several decks are looked at at a time.
	 *
	 * @param cancelled asked before each rule looks at a slide, a deck or the course, from several threads
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	public List<Problem> check(LoadedCourse course, CourseFiles files, BooleanSupplier cancelled) {
		return check(course, files, cancelled, excepted -> {
			// nobody asks
		});
	}

	/**
	 * The same for who wants to know what does not count, too.
	 *
	 * @param excepted told of it in the thread that checks, in any order
	 */
	public List<Problem> check(LoadedCourse course, CourseFiles files, BooleanSupplier cancelled, Consumer<Excepted> excepted) {
		CollectedProblems collected = new CollectedProblems(course, excepted);
		course.problems().forEach(collected::add);
		List<CheckedDeck> decks = CheckedDeck.all(course, files).toList();
		List<Outcome> outcomes = decks.parallelStream().map(deck -> {
			stopIf(cancelled);
			return checked(deck, cancelled);
		}).toList();
		List<RuleFailure> failed = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			outcome.problems().forEach(collected::add);
			outcome.excepted().forEach(excepted);
			failed.addAll(outcome.failures());
		}
		for (Rule rule : rules) {
			if (rule instanceof Rule.OfCourse ofCourse) {
				stopIf(cancelled);
				List<Problem> found = new ArrayList<>();
				if (new RuleRun(failed::add).completes(rule, "", OptionalInt.empty(), () -> ofCourse.check(course, files, collected.reporter(rule, found::add)))) {
					found.forEach(collected::add);
				}
			}
		}
		failed.forEach(failures);
		return collected.inOrder();
	}

	private Outcome checked(CheckedDeck deck, BooleanSupplier cancelled) {
		List<RuleFailure> failed = new ArrayList<>();
		List<Excepted> excepted = new ArrayList<>();
		return new Outcome(new DeckChecker(rules, failed::add).check(deck, cancelled, excepted::add), excepted, failed);
	}

	private static void stopIf(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}
}
