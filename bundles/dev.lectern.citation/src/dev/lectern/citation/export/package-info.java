/**
 * Papers in the forms other programs read: BibTeX, and CSL-JSON. Both are written from {@link dev.lectern.citation.paper.Paper}s alone, so the window and the
 * command line write the same bytes.
 */
package dev.lectern.citation.export;
