package dev.lectern.deck;

import java.util.Comparator;

/**
 * A range of a deck with a meaning that an editor can colour.
 *
 * @param kind  the meaning
 * @param range where; never empty
 */
public record Token(Kind kind, SourceRange range) {

	/** By offset; of two that begin together the longer one first, so that what lies inside comes after what it lies in. */
	public static final Comparator<Token> READING_ORDER = Comparator.<Token>comparingInt(token -> token.range.offset())
			.thenComparing(token -> token.range.length(), Comparator.reverseOrder()).thenComparing(Token::kind);

	/** What a token means. */
	public enum Kind {
		/** speaker notes with their marker; what they contain follows as tokens of its own */
		NOTES,
		/** a block quotation */
		QUOTE,
		/** a table, all of it */
		TABLE,
		/** a heading with its marks */
		HEADING,
		/** a fenced or indented code block with its fences */
		CODE_BLOCK,
		/** the bullet or number of a list item */
		LIST_MARKER,
		/** any link but an image; also a reference's definition */
		LINK,
		/** an image */
		IMAGE,
		/** strong emphasis with its marks */
		STRONG,
		/** emphasis with its marks */
		EMPHASIS,
		/** a code span with its marks */
		CODE,
		/** one HTML tag or declaration */
		HTML,
		/** a comment that is no directive */
		COMMENT,
		/** a comment that sets attributes */
		DIRECTIVE
	}

	Token shiftedBy(int distance) {
		return new Token(kind, range.shiftedBy(distance));
	}
}
