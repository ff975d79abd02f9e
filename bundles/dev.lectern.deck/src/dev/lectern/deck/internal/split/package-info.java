/**
 * Where reveal.js's markdown plugin cuts: a deck into slides ({@code slidify}), and a slide into its body and its speaker notes ({@code
 * createMarkdownSlide}), in plugin/markdown of reveal.js 5.1.0 and 6.0.2. Both work on raw text, before any Markdown is parsed, so
 * neither code blocks nor comments protect anything.
 *
 * <p>A deck is searched for separators from its begin to its end, each search going on where the last match ended. After an edit, {@link
 * dev.lectern.deck.internal.split.SlideSplitter} searches only around it. What makes that safe for any expression is not knowledge of the expression: the
 * text it searches notes what is read ({@link dev.lectern.deck.internal.split.WatchedText}), and each cut remembers it. A cut found without a look at
 * what was edited, or behind it, is found again as it was; and once the new search ends a match where the old one did, beyond the edit, all later
 * searches are the old ones, provided that none of them looked back into the edit.
 */
package dev.lectern.deck.internal.split;
