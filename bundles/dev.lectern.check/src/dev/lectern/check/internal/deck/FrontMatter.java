package dev.lectern.check.internal.deck;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/** YAML at the top of a deck, which reveal.js shows as a slide. */
public final class FrontMatter implements Rule.OfDeck {

	@Override
	public String id() {
		return "deck.front-matter";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		FrontMatterBlock.of(deck.text()).ifPresent(range -> {
			int end = range.end();
			while (end < deck.text().length() && Character.isWhitespace(deck.text().charAt(end))) {
				end++;
			}
			findings.report(range, Messages.get("deck.front-matter"), Fix.offered(Messages.get("deck.front-matter.fix"), SourceRange.between(0, end), ""));
		});
	}
}
