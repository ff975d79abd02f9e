/**
 * Writing citations. {@link dev.lectern.ui.citation.complete.CitationCompletion} offers papers by a few words of their titles, those the course cites first;
 * {@link dev.lectern.ui.citation.complete.PastedAddress} makes a citation of a pasted address of a known paper, as a change of its own, so that one undo
 * brings the address back. What is typed is told from what stands around it by {@code TypedWords}, on plain strings.
 */
package dev.lectern.ui.citation.complete;
