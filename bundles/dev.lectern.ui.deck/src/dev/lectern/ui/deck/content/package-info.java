/**
 * The content type of decks. {@link dev.lectern.ui.deck.content.DeckContentDescriber} tells the platform which charset a deck is in, with the
 * same detection the course reader uses, so a file that is not UTF-8 is shown as meant; {@link dev.lectern.ui.deck.content.KeptEncoding} has
 * it saved as it was.
 */
package dev.lectern.ui.deck.content;
