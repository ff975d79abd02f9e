/**
 * What a deck cites.
 * <p>
 * A citation is one occurrence of a link to a paper; the paper itself is named by its arXiv identifier. {@link dev.lectern.citation.ArxivIdentifier}
 * knows the grammar of identifiers and the addresses they appear in and nothing else; {@link dev.lectern.citation.Citations} reads a
 * {@link dev.lectern.deck.Slide}'s links. Everything here is immutable, works offline, and depends on the deck alone, so the outline, the
 * rules and the command line see the same citations.
 */
package dev.lectern.citation;
