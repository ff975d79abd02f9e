package dev.lectern.course.language.ide;

/** A piece of a course file with one meaning. Offsets and lengths are in UTF-16 units of the text. */
public record Span(int offset, int length, Meaning meaning) {

	/** What a piece of text is, for its colour. */
	public enum Meaning {
		KEYWORD, TEXT, PATTERN, NUMBER, VALUE, COMMENT, DECLARATION, CHAPTER, LANGUAGE, TERM, RULE
	}

	/** The offset after the last character. */
	public int end() {
		return offset + length;
	}
}
