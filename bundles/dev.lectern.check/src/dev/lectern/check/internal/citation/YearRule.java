package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.YearFit;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/**
 * A year that is not the paper's: before its identifier, which is impossible and told without knowing the paper; that of a later version, which other lists
 * have, too; or neither. One that stands for several citations is reported once, and only when it is none's; else {@link YearAmbiguous} judges it.
 */
public final class YearRule extends NamedRule implements Rule.OfSlide {

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
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		List<Cited> all = deck.citations().in(slide).stream().map(citation -> Cited.of(citation, deck)).toList();
		for (Cited cited : all) {
			for (CitedYear year : cited.citation().years()) {
				if (year.shared()) {
					shared(SharedYear.of(year, all), cited, findings);
				} else if (isReported(year, cited) && !isToldByLabel(year, cited)) {
					report(year, cited, findings);
				}
			}
		}
	}

	/** Whether another rule says that another paper is meant, of which the year is right; one that is impossible is told none the less. */
	private boolean isToldByLabel(CitedYear year, Cited cited) {
		return reported != YearFit.BEFORE_IDENTIFIER
				&& cited.meant().filter(meant -> YearFit.of(year, meant.identifier(), Optional.of(meant)) == YearFit.RIGHT).isPresent();
	}

	private boolean isReported(CitedYear year, Cited cited) {
		boolean venue = !year.alone() && reported != YearFit.BEFORE_IDENTIFIER;
		return !venue && YearFit.of(year, cited.citation().identifier(), cited.paper()) == reported;
	}

	private void shared(SharedYear year, Cited cited, Findings findings) {
		boolean wrong = reported == YearFit.LATER ? year.cited().stream().allMatch(one -> year.fit(one) == YearFit.LATER) : year.isWrongForAll();
		if (wrong && year.worst() == cited && isReported(year.year(), cited)) {
			findings.report(year.year().range(), message(year.year(), cited), year.fix().stream().toArray(Fix[]::new));
		}
	}

	private void report(CitedYear year, Cited cited, Findings findings) {
		String title = Messages.get("citation.fix.year", SharedYear.first(cited));
		boolean sure = reported != YearFit.LATER && !year.isRange() && year.alone() && cited.isCertain();
		String right = String.valueOf(SharedYear.first(cited));
		Fix write = sure ? Fix.sure(title, year.range(), right) : Fix.offered(title, year.range(), right);
		findings.report(year.range(), message(year, cited), Stream.concat(cited.meant().flatMap(cited::replaceBy).stream(), Stream.of(write)).toArray(Fix[]::new));
	}

	private String message(CitedYear year, Cited cited) {
		String written = year.range().in(cited.deck().text());
		String identifier = cited.citation().identifier().canonical();
		return cited.paper().isPresent() ? Messages.get(id() + ".known", written, cited.paper().get().title(), identifier, SharedYear.first(cited))
				: Messages.get(id(), written, identifier, cited.citation().identifier().month().getYear());
	}
}
