package dev.lectern.course.language.ide;

/**
 * A name in a course file: where it is declared, or where it is used.
 *
 * @param name        without quotation marks
 * @param offset      of what is written, quotation marks included
 * @param declaration whether the thing is named here for the first time, as an author means it
 */
public record NamePlace(Kind kind, String name, int offset, int length, boolean declaration) {

	/** What a name can stand for. */
	public enum Kind {
		CHAPTER, LANGUAGE, TERM, RULE, PART
	}

	/** Whether a caret there is at this name; just after its end counts. */
	public boolean touches(int caret) {
		return caret >= offset && caret <= offset + length;
	}

	/** Whether both stand for the same thing. */
	public boolean isSame(NamePlace other) {
		return kind == other.kind && name.equals(other.name);
	}
}
