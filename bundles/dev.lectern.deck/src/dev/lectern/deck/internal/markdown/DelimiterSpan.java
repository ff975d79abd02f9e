package dev.lectern.deck.internal.markdown;

/**
 * A piece of text that delimiters enclose. What remains of longer runs is in the text between.
 *
 * @param open   where the opening delimiter begins
 * @param close  where the closing delimiter begins
 * @param length of each of the two
 */
record DelimiterSpan(int open, int close, int length) {
}
