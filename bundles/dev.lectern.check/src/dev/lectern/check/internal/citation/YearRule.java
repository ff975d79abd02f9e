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
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.YearFit;
import dev.lectern.course.Severity;

/**
 * A year that is not the paper's: before its identifier, which is impossible and told without knowing the paper; that of a later version, which other lists
 * have, too; or neither. What stands behind several links is for {@link YearAmbiguous} to judge.
 */
public final class YearRule extends CitationRule {

	private final YearFit reported;

	private YearRule(String id, Severity severity, YearFit reported) {
		super(id, severity, true);
		this.reported = reported;
	}

	/** All three. */
	public static List<Rule> rules() {
		return List.of(new YearRule("citation.year-before-id", Severity.ERROR, YearFit.BEFORE_IDENTIFIER), new YearRule("citation.year-wrong", Severity.WARNING, YearFit.WRONG),
				new YearRule("citation.year-later", Severity.INFO, YearFit.LATER));
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		Cited cited = Cited.of(citation, deck);
		for (CitedYear year : citation.years()) {
			boolean venue = !year.alone() && reported != YearFit.BEFORE_IDENTIFIER;
			if (!year.shared() && !venue && YearFit.of(year, citation.identifier(), cited.paper()) == reported && !isToldByLabel(year, cited)) {
				report(year, cited, findings);
			}
		}
	}

	/** Whether another rule says that another paper is meant, of which the year is right; one that is impossible is told none the less. */
	private boolean isToldByLabel(CitedYear year, Cited cited) {
		return reported != YearFit.BEFORE_IDENTIFIER
				&& cited.meant().filter(meant -> YearFit.of(year, meant.identifier(), Optional.of(meant)) == YearFit.RIGHT).isPresent();
	}

	private void report(CitedYear year, Cited cited, Findings findings) {
		String written = year.range().in(cited.deck().text());
		String identifier = cited.citation().identifier().canonical();
		int right = cited.paper().map(paper -> paper.published().getYear()).orElse(cited.citation().identifier().month().getYear());
		String title = Messages.get("citation.fix.year", right);
		boolean sure = reported != YearFit.LATER && !year.isRange() && year.alone() && cited.isCertain();
		String message = cited.paper().isPresent() ? Messages.get(id() + ".known", written, cited.paper().get().title(), identifier, right)
				: Messages.get(id(), written, identifier, cited.citation().identifier().month().getYear());
		Fix write = sure ? Fix.sure(title, year.range(), String.valueOf(right)) : Fix.offered(title, year.range(), String.valueOf(right));
		findings.report(year.range(), message, Stream.concat(cited.meant().flatMap(cited::replaceBy).stream(), Stream.of(write)).toArray(Fix[]::new));
	}
}
