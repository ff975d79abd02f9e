package dev.lectern.ui.deck.folding;

import dev.lectern.deck.SlideId;

/**
 * What a fold is known by while the deck is edited.
 *
 * @param slide the slide it is or lies in
 * @param part  0 for the slide, from 1 for its long code blocks in order
 */
record FoldKey(SlideId slide, int part) {
}
