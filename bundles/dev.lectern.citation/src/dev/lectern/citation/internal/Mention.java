package dev.lectern.citation.internal;

import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/**
 * Something that names a paper, or wants to.
 *
 * @param link       at its place in the deck, without text that ran into an address
 * @param identifier what should be one
 * @param label      the name readers see; of a bare mention the address or identifier itself
 * @param labelRange the label's source in the slide; empty where there is none
 * @param start      where it begins in the slide
 * @param end        where it ends in the slide, an HTML element with its end tag
 * @param named      whether somebody wrote a label
 * @param runsOn     the text in the slide that ran into an address written bare; empty where none did
 */
record Mention(Link link, String identifier, String label, SourceRange labelRange, int start, int end, boolean named, SourceRange runsOn) {

	Mention(Link link, String identifier, String label, SourceRange labelRange, int start, int end, boolean named) {
		this(link, identifier, label, labelRange, start, end, named, new SourceRange(end, 0));
	}
}
