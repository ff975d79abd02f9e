package dev.lectern.check.internal.deck;

import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DeckProofs;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.SplitFence;
import dev.lectern.course.Severity;

/**
 * A separator in a code block. The rest of the code is another slide, which begins outside of the block and turns its closing marks into opening ones.
 */
public final class SeparatorInFence implements Rule.OfDeck {

	@Override
	public String id() {
		return "deck.separator-in-fence";
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
		int slide = 0;
		while (slide < deck.deck().slides().size() - 1) {
			Optional<SplitFence> split = SplitFence.from(deck.deck(), slide);
			split.ifPresent(found -> report(found, deck, proofs, findings));
			slide = split.map(SplitFence::last).orElse(slide + 1);
		}
	}

	private static void report(SplitFence split, CheckedDeck deck, DeckProofs proofs, Findings findings) {
		int rest = deck.deck().separators().get(split.first()).end();
		boolean sure = !split.fence().info().isEmpty() && !SeparatorMark.hasHeading(deck.text().substring(rest, split.end()));
		Fix[] fixes = SeparatorMark.disarmed(deck.deck(), proofs, split.first(), split.last(), Messages.get("deck.separator-in-fence.fix"), sure).stream().toArray(Fix[]::new);
		findings.report(SeparatorMark.of(deck.deck(), split.first()), Messages.get("deck.separator-in-fence", deck.deck().lines().lineAt(split.fence().range().offset())),
				fixes);
	}
}
