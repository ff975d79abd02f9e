package dev.lectern.check.internal.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.DeckProofs;
import dev.lectern.deck.Deck;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/** The visible part of separators. */
final class SeparatorMark {

	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");

	private SeparatorMark() {
	}

	/** A separator without the line ends around it. */
	static SourceRange of(Deck deck, int separator) {
		SourceRange range = deck.separators().get(separator);
		int from = range.offset();
		int to = range.end();
		while (to > from && Character.isWhitespace(deck.text().charAt(to - 1))) {
			to--;
		}
		while (from < to && Character.isWhitespace(deck.text().charAt(from))) {
			from++;
		}
		return SourceRange.between(from, to);
	}

	/** Makes separators plain text by a blank behind each, if that does it; not to be seen in code or a comment. */
	static Optional<Fix> disarmed(Deck deck, DeckProofs proofs, int first, int end, String title, boolean sure) {
		List<TextEdit> edits = new ArrayList<>();
		for (int i = first; i < end; i++) {
			edits.add(new TextEdit(of(deck, i).end(), 0, " "));
		}
		Fix fix = new Fix(title, sure, edits);
		return proofs.slidesMore(fix).equals(OptionalInt.of(-edits.size())) ? Optional.of(fix) : Optional.empty();
	}

	/** Whether a text has a line that would be a heading. */
	static boolean hasHeading(String text) {
		return HEADING.matcher(text).find();
	}
}
