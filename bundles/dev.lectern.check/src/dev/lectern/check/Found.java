package dev.lectern.check;

import java.util.Optional;
import java.util.OptionalInt;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.LineIndex;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/** A finding and whose it is. */
record Found(Rule rule, Finding finding) {

	/** @throws IllegalArgumentException when the rule reports a place that the text does not have */
	static Found in(Deck deck, Rule rule, Finding finding) {
		int length = deck.text().length();
		if (finding.range().end() > length) {
			throw new IllegalArgumentException(finding.range() + " is beyond the text, which ends at " + length);
		}
		for (Fix fix : finding.fixes()) {
			for (TextEdit edit : fix.edits()) {
				if (edit.offset() + edit.length() > length) {
					throw new IllegalArgumentException(edit + " is beyond the text, which ends at " + length);
				}
			}
		}
		return new Found(rule, finding);
	}

	Found shiftedBy(int distance) {
		return distance == 0 ? this : new Found(rule, finding.shiftedBy(distance));
	}

	Problem problem(Deck deck, DeckFile file) {
		SourceRange range = finding.range();
		LineIndex lines = deck.lines();
		return new Problem(rule.id(), rule.severity(), finding.message(), file.path(), Optional.of(range), lines.lineAt(range.offset()), lines.columnAt(range.offset()),
				lines.lineAt(range.end()), lines.columnAt(range.end()), OptionalInt.of(deck.slideAt(range.offset()).index()), Optional.of(file.language()), finding.fixes());
	}
}
