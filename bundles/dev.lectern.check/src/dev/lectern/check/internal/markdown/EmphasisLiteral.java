package dev.lectern.check.internal.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * Marks of emphasis that show as stars, usually next to Chinese punctuation. Which do is up to the parser in the course's reveal.js; the first in a
 * paragraph is told, for the ones after it are often its victims.
 */
public final class EmphasisLiteral implements Rule.OfSlide {

	@Override
	public String id() {
		return "markdown.emphasis-literal";
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
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		if (!EmphasisReader.hasMarks(slide)) {
			return;
		}
		EmphasisReader reader = new EmphasisReader(slide, deck.text());
		EmphasisFixes fixes = new EmphasisFixes(slide, deck.text(), List.of(deck.profile()));
		Set<SourceRange> told = new HashSet<>();
		for (EmphasisPair pair : reader.pairs()) {
			if (!pair.works() && told.add(pair.scope())) {
				findings.report(new Finding(pair.range(), Messages.get("markdown.emphasis-literal" + (pair.sloppy() ? ".blank" : ""), pair.open().in(deck.text())), fixes.of(pair)));
			}
		}
		reader.lonely().forEach(mark -> findings.report(mark, Messages.get("markdown.emphasis-literal.lonely", mark.in(deck.text()))));
	}
}
