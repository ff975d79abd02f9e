package dev.lectern.course.language.ide;

import java.util.List;

/**
 * A row of the outline.
 *
 * @param label  what the author called it, or the words of the statement
 * @param detail more about it, such as a title; may be empty
 * @param offset where its statement begins
 * @param end    where it ends
 */
public record OutlineNode(Kind kind, String label, String detail, int offset, int end, List<OutlineNode> children) {

	/** What a row stands for, for its picture. */
	public enum Kind {
		COURSE, LANGUAGE, PART, CHAPTER, TERM, RULE, BLOCK
	}

	public OutlineNode {
		children = List.copyOf(children);
	}
}
