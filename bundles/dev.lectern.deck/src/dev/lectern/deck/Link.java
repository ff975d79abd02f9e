package dev.lectern.deck;

/**
 * Something that points elsewhere.
 *
 * @param kind        how it is written
 * @param target      where it points, escapes and entities resolved, otherwise as written; for a reference, its definition's target
 * @param label       what a reader sees, or an image's alternative text
 * @param range       all of it
 * @param labelRange  the label's source; empty where there is none (HTML)
 * @param targetRange the target's source; for a reference this lies in its definition, outside of {@code range}
 */
public record Link(Kind kind, String target, String label, SourceRange range, SourceRange labelRange, SourceRange targetRange) {

	/** How a link is written. */
	public enum Kind {
		/** {@code [label](target)} */
		INLINE,
		/** {@code [label][name]}, {@code [name][]} or {@code [name]} with a definition in the same slide */
		REFERENCE,
		/** {@code <https://...>}, or an address written bare */
		AUTOLINK,
		/** {@code ![label](target)}, or the same by reference */
		IMAGE,
		/** {@code href} or {@code src} of an HTML tag */
		HTML
	}

	/** The same where the text before it is longer by so much, or shorter. */
	public Link shiftedBy(int distance) {
		return new Link(kind, target, label, range.shiftedBy(distance), labelRange.shiftedBy(distance), targetRange.shiftedBy(distance));
	}
}
