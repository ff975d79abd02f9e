/**
 * Where reveal.js's markdown plugin cuts: a deck into slides ({@code slidify}), and a slide into its body and its speaker notes ({@code
 * createMarkdownSlide}), in plugin/markdown of reveal.js 5.1.0 and 6.0.2. Both work on raw text, before any Markdown is parsed, so
 * neither code blocks nor comments protect anything.
 */
package dev.lectern.deck.internal.split;
