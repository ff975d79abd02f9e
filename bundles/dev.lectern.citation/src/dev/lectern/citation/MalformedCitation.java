package dev.lectern.citation;

import java.util.Objects;

import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/**
 * Something that wants to be a citation and names no paper.
 *
 * @param written    what stands where the identifier should; empty where nothing does
 * @param fault      why it is none
 * @param range      where it stands in the deck's text; the address, or the link, where it is written in another way there
 * @param link       the link, as {@link Citation#link()}
 * @param label      the name the deck gives the paper; empty for a bare one
 */
public record MalformedCitation(String written, IdentifierFault fault, SourceRange range, Link link, String label) {

	public MalformedCitation {
		Objects.requireNonNull(written);
		Objects.requireNonNull(fault);
		Objects.requireNonNull(range);
		Objects.requireNonNull(link);
		Objects.requireNonNull(label);
	}

	/** The same where the text before it is longer by so much, or shorter. */
	public MalformedCitation shiftedBy(int distance) {
		return new MalformedCitation(written, fault, range.shiftedBy(distance), link.shiftedBy(distance), label);
	}
}
