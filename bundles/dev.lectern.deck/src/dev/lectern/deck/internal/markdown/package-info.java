/**
 * Markdown as marked reads it with its default options: CommonMark with GitHub's tables, strikethrough, task lists and bare links, parsed by flexmark. {@link
 * dev.lectern.deck.internal.markdown.SlideDocument} is a slide the way the plugin of reveal.js hands it to marked; structure and HTML are both read from it.
 *
 * <p>Where marked and CommonMark disagree (emphasis next to Chinese punctuation, what ends a list, the HTML block that notes are in) CommonMark is what
 * happens here. Two things of GitHub's tables flexmark does not know: a table that begins right below a paragraph's line, and rows without a bar.
 */
package dev.lectern.deck.internal.markdown;
