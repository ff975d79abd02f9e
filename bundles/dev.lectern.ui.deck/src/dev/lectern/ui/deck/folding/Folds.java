package dev.lectern.ui.deck.folding;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.lectern.deck.Deck;
import dev.lectern.deck.LineIndex;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** What folds in a deck. Immutable; any thread. */
final class Folds {

	/** Code blocks of fewer lines, fences included, do not fold. */
	static final int LONG_CODE_BLOCK = 8;

	private Folds() {
	}

	/**
	 * The foldable ranges, whole lines with the last line's end; the first line of a range is what stays visible when it is closed.
	 *
	 * @return in reading order, a slide before its code blocks
	 */
	static Map<FoldKey, SourceRange> of(Deck deck) {
		Map<FoldKey, SourceRange> folds = new LinkedHashMap<>();
		for (Slide slide : deck.slides()) {
			if (slide.endLine() - slide.line() < 2) {
				continue;
			}
			SourceRange whole = lines(deck, slide.line(), slide.endLine());
			folds.put(new FoldKey(slide.id(), 0), whole);
			int part = 1;
			for (Token token : slide.tokens()) {
				if (token.kind() == Token.Kind.CODE_BLOCK && token.range().length() > 0) {
					int first = deck.lines().lineAt(token.range().offset());
					int end = deck.lines().lineAt(token.range().end() - 1) + 1;
					SourceRange block = lines(deck, first, end);
					if (end - first >= LONG_CODE_BLOCK && !block.equals(whole)) {
						folds.put(new FoldKey(slide.id(), part++), block);
					}
				}
			}
		}
		return folds;
	}

	private static SourceRange lines(Deck deck, int first, int end) {
		LineIndex lines = deck.lines();
		return SourceRange.between(lines.offsetOf(first), end > lines.count() ? deck.length() : lines.offsetOf(end));
	}
}
