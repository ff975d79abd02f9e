package dev.lectern.citation.internal;

import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/**
 * Something that names a paper, or wants to.
 *
 * @param link       at its place in the deck
 * @param identifier what should be one
 * @param label      the name readers see; of a bare mention the address or identifier itself
 * @param labelRange the label's source in the slide; empty where there is none
 * @param end        where it ends in the slide, an HTML element with its end tag
 * @param named      whether somebody wrote a label
 */
record Mention(Link link, String identifier, String label, SourceRange labelRange, int end, boolean named) {
}
