package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
import dev.lectern.deck.SourceRange;

/**
 * A year that leaves open which one is the paper's: one behind several links that is not that of all, a range behind a single paper, or two years that
 * contradict each other. A range behind several links, or behind a label that names a series, is fine.
 */
public final class YearAmbiguous extends NamedRule implements Rule.OfSlide {

	private static final Pattern SEVERAL = Pattern.compile("(?i).*(?:series|family|models|papers|versions|系列|家族|各版|[/,、&+]).*", Pattern.DOTALL);

	public YearAmbiguous() {
		super("citation.year-ambiguous", Severity.WARNING, true);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		List<Cited> all = deck.citations().in(slide).stream().map(citation -> Cited.of(citation, deck)).toList();
		for (Cited cited : all) {
			Optional<CitedYear> nearest = cited.citation().year();
			nearest.filter(CitedYear::shared).map(year -> SharedYear.of(year, all)).filter(year -> year.isWrong(cited) && !year.isWrongForAll())
					.ifPresent(year -> shared(year, cited, findings));
			two(cited, findings);
			nearest.filter(year -> year.isRange() && !year.shared() && !SEVERAL.matcher(cited.citation().label()).matches()
					&& YearFit.of(year, cited.citation().identifier(), cited.paper()) == YearFit.RIGHT).ifPresent(year -> range(cited, year, findings));
		}
	}

	private static void two(Cited cited, Findings findings) {
		List<CitedYear> own = cited.citation().years().stream().filter(year -> !year.shared() && year.alone()).toList();
		if (own.size() > 1 && cited.paper().isEmpty()) {
			CitedYear nearest = own.getFirst();
			String text = cited.deck().text();
			own.stream().filter(year -> year.to() < nearest.from() || year.from() > nearest.to()).findFirst().ifPresent(other -> findings.report(nearest.range(),
					Messages.get("citation.year-ambiguous.two", cited.name(), nearest.range().in(text), other.range().in(text))));
		}
	}

	private static void shared(SharedYear year, Cited cited, Findings findings) {
		int right = SharedYear.first(cited);
		boolean first = cited == year.cited().getFirst() && year.year().place() != CitedYear.Place.COLUMN;
		Optional<Fix> own = Optional.of(cited.citation()).filter(citation -> first && citation.endsWithLink())
				.map(citation -> Fix.offered(Messages.get("citation.fix.addYear", cited.form().year(right).strip()), new SourceRange(citation.end(), 0), cited.form().year(right)));
		findings.report(cited.citation().link().range(), Messages.get("citation.year-ambiguous.shared", year.year().range().in(cited.deck().text()), cited.name(), right),
				own.or(() -> first ? Optional.empty() : year.fix()).stream().toArray(Fix[]::new));
	}

	private static void range(Cited cited, CitedYear year, Findings findings) {
		int right = SharedYear.first(cited);
		findings.report(year.range(), Messages.get("citation.year-ambiguous.range", cited.name(), year.range().in(cited.deck().text()), right),
				Fix.offered(Messages.get("citation.fix.year", right), year.range(), String.valueOf(right)));
	}
}
