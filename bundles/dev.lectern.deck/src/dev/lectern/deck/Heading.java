package dev.lectern.deck;

/**
 * A heading written in Markdown, ATX or setext. Headings written as HTML are not among them.
 *
 * @param level 1 to 6
 * @param text  what a reader sees of it: no marks, entities and escapes resolved, images by their alternative text
 * @param range the heading with its marks, without the line's end
 */
public record Heading(int level, String text, SourceRange range) {

	Heading shiftedBy(int distance) {
		return new Heading(level, text, range.shiftedBy(distance));
	}
}
