/**
 * A slide's section as reveal.js's markdown plugin fills it: the document's HTML, parsed the way browsers parse it, with the directives applied ({@code
 * addAttributes}). Scripts and everything else an author writes pass through; whoever shows the HTML decides what may run.
 */
package dev.lectern.deck.internal.html;
