package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.YearFit;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * A year that leaves open which one is the paper's: one behind several links that is not that of all, a range behind a single paper, or two years that
 * contradict each other. A range behind several links, or behind a label that names a series, is fine.
 */
public final class YearAmbiguous extends CitationRule {

	private static final Pattern SEVERAL = Pattern.compile("(?i).*(?:series|family|models|papers|versions|系列|家族|各版|[/,、&+]).*", Pattern.DOTALL);

	public YearAmbiguous() {
		super("citation.year-ambiguous", Severity.WARNING, true);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		List<Citation> citations = deck.citations().in(slide);
		for (Citation citation : citations) {
			check(citation, deck, findings);
			citation.year().filter(year -> year.isRange() && !year.shared() && isOfOne(year, citations) && !SEVERAL.matcher(citation.label()).matches()
					&& YearFit.of(year, citation.identifier(), Cited.of(citation, deck).paper()) == YearFit.RIGHT).ifPresent(year -> range(citation, year, deck, findings));
		}
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		Cited cited = Cited.of(citation, deck);
		citation.year().filter(CitedYear::shared).filter(year -> isOfAnother(year, cited)).ifPresent(year -> shared(year, cited, findings));
		List<CitedYear> own = citation.years().stream().filter(year -> !year.shared()).toList();
		if (own.size() > 1 && cited.paper().isEmpty() && own.stream().skip(1).anyMatch(year -> year.to() < own.getFirst().from() || year.from() > own.getFirst().to())) {
			CitedYear other = own.stream().filter(year -> year.from() != own.getFirst().from()).findFirst().orElse(own.getLast());
			findings.report(own.getFirst().range(), Messages.get("citation.year-ambiguous.two", cited.name(), own.getFirst().range().in(deck.text()), other.range().in(deck.text())));
		}
	}

	private static boolean isOfAnother(CitedYear year, Cited cited) {
		YearFit fit = YearFit.of(year, cited.citation().identifier(), cited.paper());
		return fit == YearFit.WRONG || fit == YearFit.BEFORE_IDENTIFIER;
	}

	private static boolean isOfOne(CitedYear year, List<Citation> citations) {
		return citations.stream().flatMap(citation -> citation.years().stream()).filter(other -> other.range().equals(year.range())).count() == 1;
	}

	private static void shared(CitedYear year, Cited cited, Findings findings) {
		int right = right(cited);
		Fix fix = Fix.offered(Messages.get("citation.fix.addYear", cited.form().year(right).strip()), new SourceRange(cited.citation().end(), 0), cited.form().year(right));
		boolean afterTag = cited.citation().labelRange().end() > cited.citation().link().range().end();
		findings.report(cited.citation().link().range(), Messages.get("citation.year-ambiguous.shared", year.range().in(cited.deck().text()), cited.name(), right),
				afterTag ? new Fix[0] : new Fix[] { fix });
	}

	private static void range(Citation citation, CitedYear year, CheckedDeck deck, Findings findings) {
		Cited cited = Cited.of(citation, deck);
		int right = right(cited);
		findings.report(year.range(), Messages.get("citation.year-ambiguous.range", cited.name(), year.range().in(deck.text()), right),
				Fix.offered(Messages.get("citation.fix.year", right), year.range(), String.valueOf(right)));
	}

	private static int right(Cited cited) {
		return cited.paper().map(paper -> paper.published().getYear()).orElse(cited.citation().identifier().month().getYear());
	}
}
