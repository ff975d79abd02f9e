package dev.lectern.check.internal.citation;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.Citation;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/** A rule that looks at each citation by itself. */
abstract class CitationRule extends NamedRule implements Rule.OfSlide {

	CitationRule(String id, Severity severity, boolean fixable) {
		super(id, severity, fixable);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		for (Citation citation : deck.citations().in(slide)) {
			check(citation, deck, findings);
		}
	}

	abstract void check(Citation citation, CheckedDeck deck, Findings findings);
}
