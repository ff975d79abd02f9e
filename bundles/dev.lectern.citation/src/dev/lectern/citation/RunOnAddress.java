package dev.lectern.citation;

import java.util.Objects;

import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/**
 * An address of a paper, written bare, into which the text behind it ran: Markdown takes all up to the next blank for the address, Chinese punctuation included, so
 * that the link leads nowhere. The paper is cited nevertheless.
 *
 * @param link  as it was meant
 * @param range the text that is no part of the address, in the deck
 */
public record RunOnAddress(Link link, SourceRange range) {

	public RunOnAddress {
		Objects.requireNonNull(link);
		Objects.requireNonNull(range);
	}

	/** The same where the text before it is longer by so much, or shorter. */
	public RunOnAddress shiftedBy(int distance) {
		return new RunOnAddress(link.shiftedBy(distance), range.shiftedBy(distance));
	}
}
