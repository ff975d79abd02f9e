package dev.lectern.check.internal.markdown;

import dev.lectern.deck.SourceRange;

/**
 * Two marks between which an author means emphasis.
 *
 * @param open   the first
 * @param close  the second, of the same characters
 * @param scope  the piece of text in which they stand
 * @param sloppy whether white space inside keeps them from being marks under any parser
 * @param works  whether they come out as emphasis
 */
record EmphasisPair(SourceRange open, SourceRange close, SourceRange scope, boolean sloppy, boolean works) {

	SourceRange range() {
		return SourceRange.between(open.offset(), close.end());
	}

	SourceRange inner() {
		return SourceRange.between(open.end(), close.offset());
	}
}
