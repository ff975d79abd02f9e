package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.function.Predicate;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.Severity;

/**
 * A paper that does not exist, as two kinds of answer said when it was looked up; or one that its authors took back. Nobody is asked here: what is not
 * verified, or could not be, is not reported. Where label and number come close to a known paper, that one may have been meant.
 */
public final class StatusRule extends CitationRule {

	private final Predicate<LockedPaper> reported;

	private StatusRule(String id, Severity severity, boolean fixable, Predicate<LockedPaper> reported) {
		super(id, severity, fixable);
		this.reported = reported;
	}

	/** Both. */
	public static List<Rule> rules() {
		return List.of(new StatusRule("citation.not-found", Severity.ERROR, true, paper -> paper.status() == PaperStatus.WRONG),
				new StatusRule("citation.withdrawn", Severity.WARNING, false, paper -> paper.status() == PaperStatus.WITHDRAWN));
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		deck.files().papers().entry(citation.identifier()).filter(reported).ifPresent(paper -> {
			String reason = paper.reason().isBlank() ? paper.paper().flatMap(Paper::comment).orElse("") : paper.reason();
			String message = reason.isBlank() || paper.status() == PaperStatus.WRONG ? Messages.get(id(), citation.identifier().canonical())
					: Messages.get(id() + ".reason", citation.identifier().canonical(), reason);
			Cited cited = Cited.of(citation, deck);
			Fix[] fixes = cited.slip().flatMap(cited::replaceBy).stream().toArray(Fix[]::new);
			findings.report(cited.address(), message, fixes);
		});
	}
}
