package dev.lectern.check;

import java.util.List;

import dev.lectern.deck.SourceRange;

/** Takes what a rule finds in a deck. */
@FunctionalInterface
public interface Findings {

	void report(Finding finding);

	/** @param range of the deck's text */
	default void report(SourceRange range, String message, Fix... fixes) {
		report(new Finding(range, message, List.of(fixes)));
	}
}
