package dev.lectern.check.internal.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.YearFit;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/**
 * A year with all citations for which it stands.
 *
 * @param cited in the order of the text
 */
record SharedYear(CitedYear year, List<Cited> cited) {

	/** The year as a citation of a slide has it, with the others that have it. */
	static SharedYear of(CitedYear year, List<Cited> slide) {
		return new SharedYear(year, slide.stream().filter(cited -> cited.citation().years().stream().anyMatch(other -> other.range().equals(year.range()))).toList());
	}

	/** The right year: that of the first version, or of the identifier as long as nobody knows the paper. */
	static int first(Cited one) {
		return one.paper().map(paper -> paper.published().getYear()).orElse(one.citation().identifier().month().getYear());
	}

	YearFit fit(Cited one) {
		return YearFit.of(year, one.citation().identifier(), one.paper());
	}

	boolean isWrong(Cited one) {
		return fit(one) == YearFit.WRONG || fit(one) == YearFit.BEFORE_IDENTIFIER;
	}

	/** Whether it can be no citation's, so that it is wrong, not ambiguous. */
	boolean isWrongForAll() {
		return cited.stream().allMatch(this::isWrong);
	}

	/** The one for which it is worst; the last one of those that are alike, behind which it stands. */
	Cited worst() {
		return IntStream.iterate(cited.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(cited::get).filter(one -> fit(one) == YearFit.BEFORE_IDENTIFIER).findFirst().orElse(cited.getLast());
	}

	/** The same year for all where there is one, else each its own. Never sure. */
	Optional<Fix> fix() {
		List<Integer> years = cited.stream().map(SharedYear::first).distinct().toList();
		if (years.size() == 1) {
			return Optional.of(Fix.offered(Messages.get("citation.fix.year", years.getFirst()), year.range(), String.valueOf(years.getFirst())));
		}
		if (year.place() == CitedYear.Place.COLUMN) {
			String each = String.join(" / ", cited.stream().map(one -> String.valueOf(first(one))).toList());
			return Optional.of(Fix.offered(Messages.get("citation.fix.year", each), year.range(), each));
		}
		return cited.stream().allMatch(one -> one.citation().endsWithLink()) ? Optional.of(each()) : Optional.empty();
	}

	private Fix each() {
		List<TextEdit> edits = new ArrayList<>();
		List<String> years = new ArrayList<>();
		for (Cited one : cited.subList(0, cited.size() - 1)) {
			String own = one.form().year(first(one));
			edits.add(new TextEdit(one.citation().end(), 0, own));
			years.add(own.strip());
		}
		SourceRange last = year.range();
		String own = String.valueOf(first(cited.getLast()));
		if (!year.covers(first(cited.getLast()))) {
			edits.add(new TextEdit(last.offset(), last.length(), own));
			years.add(own);
		}
		return new Fix(Messages.get("citation.fix.year", String.join(", ", years)), false, edits);
	}
}
