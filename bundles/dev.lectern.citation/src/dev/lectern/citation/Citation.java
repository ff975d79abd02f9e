package dev.lectern.citation;

import dev.lectern.deck.Link;

/**
 * One occurrence of a link to a paper.
 *
 * @param identifier the paper, in the version the link asks for
 * @param link       where the deck says so; its ranges are offsets into the deck's text
 */
public record Citation(ArxivIdentifier identifier, Link link) {
}
