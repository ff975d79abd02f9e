package dev.lectern.check.internal.deck;

import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DeckProofs;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.OpenComment;
import dev.lectern.course.Severity;

/** A separator in a comment: what should be hidden shows, beginning with the next slide. */
public final class SeparatorInComment implements Rule.OfDeck {

	@Override
	public String id() {
		return "deck.separator-in-comment";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		DeckProofs proofs = new DeckProofs(deck.deck());
		for (int i = 0; i < deck.deck().slides().size() - 1; i++) {
			int first = i;
			Optional<Integer> last = OpenComment.closingSlide(deck.deck(), first);
			last.ifPresent(end -> {
				Fix[] fixes = SeparatorMark.disarmed(deck.deck(), proofs, first, end, Messages.get("deck.separator-in-comment.fix"), false).stream().toArray(Fix[]::new);
				findings.report(SeparatorMark.of(deck.deck(), first), Messages.get("deck.separator-in-comment"), fixes);
			});
		}
	}
}
