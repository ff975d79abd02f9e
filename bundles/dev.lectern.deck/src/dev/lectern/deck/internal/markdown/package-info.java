/**
 * Markdown as marked reads it with its default options: CommonMark with GitHub's tables, strikethrough, task lists and bare links, parsed by flexmark. {@link
 * dev.lectern.deck.internal.markdown.SlideDocument} is a slide the way the plugin of reveal.js hands it to marked; structure and HTML are both read from it.
 *
 * <p>Emphasis and strike-through are those of the marked that the profile's reveal.js carries ({@link dev.lectern.deck.internal.markdown.MarkedVersion}); they
 * differ next to Chinese punctuation and emoji, and both differ from CommonMark. {@code MarkedDelimiters} hooks into flexmark's inline parser, {@code
 * DelimiterScope} is a piece of text that pairs on its own, {@code DelimiterScan} walks its delimiters, {@code DelimiterRules} holds what the generations do
 * differently. Random lines of stars, underscores, Chinese and punctuation come out as in marked 4.3.0 and 17.0.6. What is left: links are flexmark's, so
 * emphasis differs with them where brackets nest oddly or an undefined reference stands before a link; a bare address does not take in the stars behind it;
 * in marked 17 an escaped emoji shifts what closes.
 *
 * <p>Where else marked and CommonMark disagree (what ends a list, the HTML block that notes are in) CommonMark is what happens here. Two things of GitHub's tables flexmark does not know: a table that begins right below a paragraph's line, and rows without a bar.
 */
package dev.lectern.deck.internal.markdown;
