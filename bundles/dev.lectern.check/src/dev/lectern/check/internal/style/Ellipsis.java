package dev.lectern.check.internal.style;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Typography;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** Ellipses other than the language's. */
public final class Ellipsis implements Rule.OfSlide {

	private static final Pattern ANY = Pattern.compile("…+|⋯+|(?<![./\\\\])\\.{3,}(?![/\\\\])|。{2,}");

	@Override
	public String id() {
		return "text.ellipsis";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		Optional<String> asked = Optional.ofNullable(deck.conventions().style().typography().get(deck.language())).flatMap(Typography::ellipsis);
		if (asked.isEmpty() || asked.get().isBlank()) {
			return;
		}
		for (SourceRange found : Prose.of(slide, deck.text()).find(ANY)) {
			if (!found.in(deck.text()).equals(asked.get()) && !goesOnInNumbers(deck.text(), found.offset())) {
				findings.report(found, Messages.get("text.ellipsis", asked.get()), Fix.offered(Messages.get("text.ellipsis.fix", asked.get()), found, asked.get()));
			}
		}
	}

	/** Whether a number goes on, or a row of numbers: that is none of the language's punctuation. */
	private static boolean goesOnInNumbers(String text, int ellipsis) {
		int at = ellipsis - 1;
		while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
			at--;
		}
		return at >= 0 && Character.isDigit(text.charAt(at));
	}
}
