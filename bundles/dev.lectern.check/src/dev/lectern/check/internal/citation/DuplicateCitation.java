package dev.lectern.check.internal.citation;

import java.util.HashSet;
import java.util.Set;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.Citation;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** The same paper again on the same slide; speaker notes may cite what their slide does. */
public final class DuplicateCitation extends NamedRule implements Rule.OfSlide {

	public DuplicateCitation() {
		super("citation.duplicate", Severity.INFO, false);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		int notes = slide.notes().map(SourceRange::offset).orElse(Integer.MAX_VALUE);
		Set<String> cited = new HashSet<>();
		for (Citation citation : deck.citations().in(slide)) {
			String paper = citation.identifier().canonical() + (citation.link().range().offset() >= notes ? " in notes" : "");
			if (!cited.add(paper)) {
				findings.report(citation.link().range(), Messages.get("citation.duplicate", citation.identifier().canonical()));
			}
		}
	}
}
