package dev.lectern.check.internal.citation;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.course.Severity;

/** A label such as "3" or "here", which says nothing where it is read alone. */
public final class LabelMeaningless extends CitationRule {

	public LabelMeaningless() {
		super("citation.label-meaningless", Severity.INFO, true);
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		Cited cited = Cited.of(citation, deck);
		if (!citation.bare() && cited.isMeaningless()) {
			findings.report(citation.labelRange(), Messages.get("citation.label-meaningless", citation.label()), cited.insertTitle().stream().toArray(Fix[]::new));
		}
	}
}
