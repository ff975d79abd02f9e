/**
 * Colours of a deck's text. Which text has which look is pure data: {@link dev.lectern.ui.deck.colour.SlideInk} flattens the tokens and
 * citations of one slide, {@link dev.lectern.ui.deck.colour.DeckInk} holds those of all slides and takes over the ones whose content did not
 * change. {@link dev.lectern.ui.deck.colour.DeckPresentationReconciler} computes the next ink in a job and paints, on the UI thread, only
 * slides with new content and places that were edited ({@link dev.lectern.ui.deck.colour.Damage}), and of those only what is in sight: the text
 * widget gets slower with every colour it holds, and measures every line that is given one. Everything else keeps the colours it has, which the
 * text widget moves along with the text.
 *
 * <p>Which colour an {@link dev.lectern.ui.deck.colour.Ink} is, is a colour definition of the theme: plugin.xml for light themes,
 * css/dark.css for the dark one, the author's preferences above both.</p>
 */
package dev.lectern.ui.deck.colour;
