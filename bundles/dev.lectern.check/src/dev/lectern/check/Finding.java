package dev.lectern.check;

import java.util.List;
import java.util.Objects;

import dev.lectern.deck.SourceRange;

/**
 * What a rule says of a place in a deck.
 *
 * @param range   of the deck's text: exactly what is wrong, so that replacing it could put it right
 * @param message a sentence for the author: what happens and, where it is not plain, what to do; in the language of {@link java.util.Locale#getDefault()}
 * @param fixes   what can be done about it, best first
 */
public record Finding(SourceRange range, String message, List<Fix> fixes) {

	public Finding {
		Objects.requireNonNull(range);
		Objects.requireNonNull(message);
		fixes = List.copyOf(fixes);
	}

	Finding shiftedBy(int distance) {
		return distance == 0 ? this : new Finding(range.shiftedBy(distance), message, fixes.stream().map(fix -> fix.shiftedBy(distance)).toList());
	}
}
