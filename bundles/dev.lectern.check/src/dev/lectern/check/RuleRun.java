package dev.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import dev.lectern.deck.Slide;

/** Runs rules one by one, so that one that breaks down does not take the others with it. */
final class RuleRun {

	private final Consumer<RuleFailure> failures;

	RuleRun(Consumer<RuleFailure> failures) {
		this.failures = failures;
	}

	List<Found> slide(Rule.OfSlide rule, Slide slide, CheckedDeck deck) {
		return found(rule, deck, OptionalInt.of(slide.index()), findings -> rule.check(slide, deck, findings));
	}

	List<Found> deck(Rule.OfDeck rule, CheckedDeck deck) {
		return found(rule, deck, OptionalInt.empty(), findings -> rule.check(deck, findings));
	}

	/** Runs what asks a rule; what the rule reported before it broke down is lost. */
	boolean completes(Rule rule, String file, OptionalInt slide, Runnable check) {
		try {
			check.run();
			return true;
		} catch (RuntimeException | StackOverflowError e) {
			failures.accept(new RuleFailure(rule, file, slide, e));
			return false;
		}
	}

	private List<Found> found(Rule rule, CheckedDeck deck, OptionalInt slide, Consumer<Findings> check) {
		List<Found> found = new ArrayList<>();
		boolean complete = completes(rule, deck.file().path(), slide, () -> check.accept(finding -> found.add(Found.in(deck.deck(), rule, finding))));
		return complete ? found : List.of();
	}
}
