package dev.lectern.check.internal.deck;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/** A slide on which nothing shows. */
public final class EmptySlide implements Rule.OfSlide {

	@Override
	public String id() {
		return "deck.slide-empty";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
	}
}
