/**
 * Words about papers. {@link dev.lectern.ui.citation.text.CitationForms} writes a citation as the course does in a language;
 * {@link dev.lectern.ui.citation.text.PaperText} is how a paper reads in a hover, beside a proposal and in a view's tool tip.
 */
package dev.lectern.ui.citation.text;
