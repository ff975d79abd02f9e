/**
 * Reading citations out of a slide.
 *
 * <p>{@link dev.lectern.citation.internal.Mentions} finds what names a paper, links and bare identifiers; {@link dev.lectern.citation.internal.Years} reads the
 * years around one, {@link dev.lectern.citation.internal.Table} those of a table's column; {@link dev.lectern.citation.internal.CitationReader} puts them together,
 * handing one year to the several links before it. All work on the slide's own text, in offsets of the slide, so that nothing needs the deck's whole text; what
 * leaves the package has offsets of the deck.
 */
package dev.lectern.citation.internal;
