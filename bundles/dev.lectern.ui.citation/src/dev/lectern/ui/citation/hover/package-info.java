/**
 * A citation under the mouse. {@link dev.lectern.ui.citation.hover.CitationHover} tells what is known of the paper, from memory, and offers what can be done
 * with it; {@link dev.lectern.ui.citation.hover.CitationLinks} makes label, address and year a link to the paper.
 */
package dev.lectern.ui.citation.hover;
