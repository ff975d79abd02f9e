package dev.lectern.check.internal.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.Citation;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.Token;

/**
 * A citation without a year where those around it have theirs: in the same table, or on the same slide. Citations on one line that lack it together are reported
 * together. A list in which nobody gives years is a style, not a mistake; where the course's file says that a citation has its year, each has to have it, the first time
 * on a slide.
 */
public final class YearMissing extends NamedRule implements Rule.OfSlide {

	private static final Pattern YEAR = Pattern.compile("(?<![\\d./v-])(?:19|20)\\d\\d(?![\\d.])");
	private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)]*\\)|https?://\\S+");

	public YearMissing() {
		super("citation.year-missing", Severity.INFO, true);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		List<Citation> left = new ArrayList<>(deck.citations().in(slide));
		for (Token token : slide.tokens()) {
			if (token.kind() == Token.Kind.TABLE) {
				List<Citation> inTable = left.stream().filter(citation -> token.range().contains(citation.link().range().offset())).toList();
				left.removeAll(inTable);
				among(inTable, deck, findings);
			}
		}
		among(left, deck, findings);
	}

	private static void among(List<Citation> citations, CheckedDeck deck, Findings findings) {
		boolean asked = Cited.asked(deck).isPresent();
		List<Citation> undated = citations.stream().filter(citation -> citation.year().isEmpty() && !citation.label().isBlank() && !isDated(line(citation, deck), deck))
				.filter(citation -> !asked || citations.stream().noneMatch(other -> other.year().isPresent() && isSame(citation, other))).toList();
		long dated = lines(citations.stream().filter(citation -> citation.year().isPresent()), deck);
		if (!asked && (dated < 2 || dated <= lines(undated.stream(), deck))) {
			return;
		}
		List<Citation> together = new ArrayList<>();
		for (Citation citation : undated) {
			if (!together.isEmpty() && line(citation, deck) != line(together.getFirst(), deck)) {
				report(together, deck, findings);
				together.clear();
			}
			together.add(citation);
		}
		if (!together.isEmpty()) {
			report(together, deck, findings);
		}
	}

	private static boolean isSame(Citation one, Citation other) {
		return one.identifier().canonical().equals(other.identifier().canonical());
	}

	private static long lines(Stream<Citation> citations, CheckedDeck deck) {
		return citations.mapToInt(citation -> line(citation, deck)).distinct().count();
	}

	private static int line(Citation citation, CheckedDeck deck) {
		return deck.deck().lines().lineAt(citation.link().range().offset());
	}

	/** Whether the line has a year that is not read as one of its papers. */
	private static boolean isDated(int line, CheckedDeck deck) {
		int start = deck.deck().lines().offsetOf(line);
		int end = line < deck.deck().lines().count() ? deck.deck().lines().offsetOf(line + 1) : deck.text().length();
		return YEAR.matcher(ADDRESS.matcher(deck.text().substring(start, end)).replaceAll(" ")).find();
	}

	private static void report(List<Citation> undated, CheckedDeck deck, Findings findings) {
		SourceRange range = SourceRange.between(undated.getFirst().link().range().offset(), undated.getLast().link().range().end());
		String names = String.join(", ", undated.stream().map(citation -> Cited.of(citation, deck).name()).toList());
		findings.report(range, Messages.get(Cited.asked(deck).isPresent() ? "citation.year-missing.asked" : "citation.year-missing", names), fix(undated, deck).stream().toArray(Fix[]::new));
	}

	/** One year behind all of them when it is the same, else each its own. */
	private static Optional<Fix> fix(List<Citation> undated, CheckedDeck deck) {
		List<Cited> cited = undated.stream().map(citation -> Cited.of(citation, deck)).toList();
		boolean plain = undated.stream().allMatch(Citation::endsWithLink);
		if (!plain || cited.stream().anyMatch(one -> one.paper().isEmpty())) {
			return Optional.empty();
		}
		List<Integer> years = cited.stream().map(one -> one.paper().orElseThrow().published().getYear()).distinct().toList();
		List<Cited> placed = years.size() == 1 ? List.of(cited.getLast()) : cited;
		List<TextEdit> edits = placed.stream()
				.map(one -> new TextEdit(one.citation().end(), 0, one.form().year(one.paper().orElseThrow().published().getYear()))).toList();
		return Optional.of(new Fix(Messages.get("citation.fix.addYear", String.join(", ", years.stream().map(String::valueOf).toList())), false, edits));
	}
}
