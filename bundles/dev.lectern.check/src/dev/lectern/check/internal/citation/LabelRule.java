package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.citation.match.Fit;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.Severity;

/**
 * A label that is no form of the paper's title; when it is one of another known paper, that one is meant, and another rule says so. Where nothing is known of the paper
 * the label has to fit one whose number is a slip away.
 */
public final class LabelRule extends CitationRule {

	private final boolean ofAnother;

	private LabelRule(String id, boolean ofAnother) {
		super(id, Severity.WARNING, true);
		this.ofAnother = ofAnother;
	}

	/** Both. */
	public static List<Rule> rules() {
		return List.of(new LabelRule("citation.title-mismatch", false), new LabelRule("citation.other-paper", true));
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		Cited cited = Cited.of(citation, deck);
		if (ofAnother && !isWrong(citation, deck)) {
			cited.slip().ifPresent(meant -> slip(meant, cited, findings));
		}
		Optional<KnownPapers.Verdict> verdict = cited.verdict();
		if (verdict.isEmpty() || verdict.get().other().isPresent() != ofAnother || !ofAnother && verdict.get().fit() != Fit.NONE) {
			return;
		}
		String identifier = citation.identifier().canonical();
		String title = cited.paper().orElseThrow().title();
		Optional<Paper> other = cited.meant();
		String message = other.map(meant -> Messages.get("citation.other-paper", citation.label(), identifier, title, meant.identifier(), meant.title()))
				.orElseGet(() -> Messages.get("citation.title-mismatch", citation.label(), identifier, title));
		Fix[] fixes = Stream.concat(other.flatMap(cited::replaceBy).stream(), cited.insertTitle().stream()).toArray(Fix[]::new);
		findings.report(citation.labelRange(), message, fixes);
	}

	private static boolean isWrong(Citation citation, CheckedDeck deck) {
		return deck.files().papers().entry(citation.identifier()).filter(paper -> paper.status() == PaperStatus.WRONG).isPresent();
	}

	private static void slip(Paper meant, Cited cited, Findings findings) {
		Citation citation = cited.citation();
		findings.report(cited.identifierRange().orElse(citation.labelRange()),
				Messages.get("citation.other-paper.slip", citation.label(), citation.identifier().canonical(), meant.identifier(), meant.title()),
				cited.replaceBy(meant).stream().toArray(Fix[]::new));
	}
}
