package dev.lectern.course.language.ide;

/**
 * Something that can be written at the caret.
 *
 * @param label       what to choose it by
 * @param detail      a few words beside it; may be empty
 * @param explanation more about it; may be empty
 * @param offset      where what it replaces begins
 * @param length      how much it replaces
 * @param replacement the text, with a caret's place
 * @param caret       where the caret goes, relative to the begin of the replacement
 */
public record Suggestion(Kind kind, String label, String detail, String explanation, int offset, int length, String replacement, int caret) {

	/** What it is, for its picture. */
	public enum Kind {
		KEYWORD, TEMPLATE, CHAPTER, LANGUAGE, TERM, RULE, VALUE
	}

	Suggestion movedBy(int distance) {
		return new Suggestion(kind, label, detail, explanation, offset + distance, length, replacement, caret);
	}
}
