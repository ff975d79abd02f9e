package dev.lectern.check.internal.citation;

import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.citation.CitationForm;
import dev.lectern.citation.paper.Paper;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;

/** A paper that the audience sees as an address or a number. */
public final class BareIdentifier extends CitationRule {

	public BareIdentifier() {
		super("citation.bare-id", Severity.INFO, true);
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		if (citation.bare()) {
			Cited cited = Cited.of(citation, deck);
			Optional<Fix> fix = citation.link().kind() == Link.Kind.AUTOLINK ? cited.paper().map(paper -> link(paper, cited)) : cited.insertTitle();
			findings.report(citation.link().range(), Messages.get("citation.bare-id", citation.identifier()), fix.stream().toArray(Fix[]::new));
		}
	}

	private static Fix link(Paper paper, Cited cited) {
		Citation citation = cited.citation();
		String target = citation.link().target();
		String address = target.matches("(?i)https?://.*") ? target : "https://arxiv.org/abs/" + citation.identifier();
		String written = citation.year().isPresent() ? "[" + CitationForm.label(paper.title()) + "](" + address + ")" : cited.form().citation(paper, address);
		return Fix.offered(Messages.get("citation.fix.title", paper.title()), citation.link().range(), written);
	}
}
