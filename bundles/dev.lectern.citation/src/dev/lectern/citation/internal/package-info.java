/**
 * Reading citations out of a slide.
 *
 * <p>{@link dev.lectern.citation.internal.Mentions} finds what names a paper, links and bare identifiers. {@link dev.lectern.citation.internal.Years} knows where
 * the years of one stand, {@link dev.lectern.citation.internal.YearPhrase} what a bracket or a cell says of years;
 * {@link dev.lectern.citation.internal.MarkdownTables} and {@link dev.lectern.citation.internal.HtmlTables} read tables, of which
 * {@link dev.lectern.citation.internal.ColumnYears} takes those of columns. {@link dev.lectern.citation.internal.Neighbours} tells which papers stand together,
 * {@link dev.lectern.citation.internal.Shares} divides years among them, and {@link dev.lectern.citation.internal.CitationReader} puts all together. All work on
 * the slide's own text, in offsets of the slide, so that nothing needs the deck's whole text; what leaves the package has offsets of the deck.
 */
package dev.lectern.citation.internal;
