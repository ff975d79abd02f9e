package dev.lectern.check.internal.citation;

import java.util.Locale;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/** A link to a version of a paper of which there are newer ones. */
public final class SupersededVersion extends CitationRule {

	public SupersededVersion() {
		super("citation.superseded-version", Severity.INFO, true);
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		Cited cited = Cited.of(citation, deck);
		int asked = citation.identifier().version().orElse(0);
		int newest = cited.paper().map(paper -> paper.version()).orElse(0);
		if (asked > 0 && asked < newest) {
			String version = "v" + asked;
			String address = cited.address().in(deck.text());
			int at = address.toLowerCase(Locale.ROOT).lastIndexOf(version);
			SourceRange range = at < 0 ? cited.address() : new SourceRange(cited.address().offset() + at, version.length());
			Fix[] fixes = at < 0 ? new Fix[0] : new Fix[] { Fix.offered(Messages.get("citation.superseded-version.fix", newest), range, "v" + newest) };
			findings.report(range, Messages.get("citation.superseded-version", asked, newest), fixes);
		}
	}
}
