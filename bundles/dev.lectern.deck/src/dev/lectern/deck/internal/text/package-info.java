/**
 * Text on its way from a deck to the Markdown parser. The plugin of reveal.js does not parse what the author wrote but a rewriting of it: notes
 * become HTML, the browser normalises line ends, and leading white space is taken out of every line. {@link
 * dev.lectern.deck.internal.text.SourceText} carries along where each character came from, so that what the parser finds can be shown in the source.
 */
package dev.lectern.deck.internal.text;
