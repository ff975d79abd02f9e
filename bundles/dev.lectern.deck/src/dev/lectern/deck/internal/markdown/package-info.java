/**
 * Markdown as marked reads it with the options the plugin gives it: CommonMark with GitHub's tables, strikethrough, task lists and bare links, parsed by flexmark. {@link
 * dev.lectern.deck.internal.markdown.SlideDocument} is a slide the way the plugin of reveal.js hands it to marked; structure and HTML are both read from it.
 *
 * <p>Emphasis and strike-through are those of the marked that the profile's reveal.js carries ({@link dev.lectern.deck.internal.markdown.MarkedVersion}); they
 * differ next to Chinese punctuation and emoji, and both differ from CommonMark. {@code MarkedDelimiters} hooks into flexmark's inline parser, {@code
 * DelimiterScope} is a piece of text that pairs on its own, {@code DelimiterScan} walks its delimiters, {@code DelimiterRules} holds what the generations do
 * differently. {@code BareLinks} finds addresses in a text, {@code MarkedTables} tables in a paragraph. {@code
 * PluginBlocks} and {@code PluginInlines} write what marked and the plugin write otherwise than flexmark, {@code MarkedText} has their ways with text.
 *
 * <p>What a page sets of the plugin ({@link dev.lectern.deck.Profile.Markdown}) changes what is written, never how a slide is parsed, so titles, tokens and links are the
 * same under all of it. {@code LineEnds} says which ends of lines are breaks. Typesetting is another thing in each generation: marked 4 typesets pieces of text ({@code
 * Marked4Typesetter}), marked 17 has an extension typeset the whole HTML ({@code SmartyPants}), which works on texts that are not escaped ({@code Marked17Typesetter});
 * {@code TypesetTexts} brings both their texts.
 *
 * <p>Where else marked and CommonMark disagree, CommonMark is what happens here, but for the lines of lists in marked 4, which are rewritten before they are
 * parsed. {@code dev.lectern.deck.browser.tests} compares all of it with the plugin in a browser; its {@code corpus/deviations.txt} lists what is left.
 *
 * <p>A slide costs a bounded part of a thread's stack: {@code Nesting} makes text of what lies too deep.
 */
package dev.lectern.deck.internal.markdown;
