/**
 * {@code lectern render}: one deck as the HTML that the preview shows. Only that deck is read; what the deck is called is settled by {@code DeckOptions}, what
 * its sections look like by {@link dev.lectern.deck.DeckMarkup}.
 */
package dev.lectern.cli.render;
