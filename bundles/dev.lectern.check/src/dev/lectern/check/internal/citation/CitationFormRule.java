package dev.lectern.check.internal.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.citation.CitationForm;
import dev.lectern.citation.CitedYear;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/**
 * A year behind a link that is not written as the course's file says for the language: in other brackets, or with another space before them. What stands in the brackets
 * is not this rule's affair, nor is a citation without a year.
 */
public final class CitationFormRule extends CitationRule {

	/** What closes emphasis or quotation around the link, blanks, and the brackets with the year. */
	private static final Pattern BEHIND = Pattern.compile("(?<marks>[*_~\"'”’」』》]{0,4})(?<written>\\h{0,3}[(（](?<inside>[^()（）\\[\\]\\n]{0,60})[)）])");

	public CitationFormRule() {
		super("citation.form", Severity.WARNING, true);
	}

	@Override
	void check(Citation citation, CheckedDeck deck, Findings findings) {
		Optional<CitationForm> form = Cited.asked(deck);
		Optional<CitedYear> year = citation.years().stream().filter(one -> one.place() == CitedYear.Place.ROUND || one.place() == CitedYear.Place.WIDE).findFirst();
		if (form.isEmpty() || year.isEmpty()) {
			return;
		}
		Matcher behind = BEHIND.matcher(deck.text()).region(citation.end(), deck.text().length());
		if (!behind.lookingAt() || !SourceRange.between(behind.start("inside"), behind.end("inside")).contains(year.get().range())) {
			return;
		}
		SourceRange range = SourceRange.between(behind.start("written"), behind.end("written"));
		String right = form.get().open() + behind.group("inside").strip() + form.get().close();
		if (!range.in(deck.text()).equals(right)) {
			findings.report(range, Messages.get("citation.form", range.in(deck.text()).strip(), deck.language(), form.get().open() + "…" + form.get().close()),
					Fix.sure(Messages.get("citation.fix.write", right.strip()), range, right));
		}
	}
}
