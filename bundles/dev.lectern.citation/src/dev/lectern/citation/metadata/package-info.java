/**
 * Metadata of papers in a file of JSON lines, given by hand: arXiv's own bulk file, or a list with the keys of arXiv's Atom answers.
 *
 * <p>{@link dev.lectern.citation.metadata.MetadataFile} streams, so that the bulk file of two and a half million lines can be asked for the hundred papers of a
 * course without a store; the store's import is another thing, which keeps everything.
 */
package dev.lectern.citation.metadata;
