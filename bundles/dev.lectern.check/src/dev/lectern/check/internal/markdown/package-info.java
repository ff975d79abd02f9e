/**
 * Rules {@code markdown.*}: what does not come out as it is written, because reveal.js prepares a slide before it is parsed, because of the Markdown parser in
 * the course's reveal.js, or because something is almost Markdown.
 */
package dev.lectern.check.internal.markdown;
