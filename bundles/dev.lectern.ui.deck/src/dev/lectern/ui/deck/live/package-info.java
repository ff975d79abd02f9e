/**
 * From deck snapshots to the UI thread. A {@link dev.lectern.ui.deck.live.DeckFeed} is the only place here that waits for snapshots and hops
 * between threads; colours, folds and the outline each have one and hand it a pure function from a snapshot to what they show.
 * {@link dev.lectern.ui.deck.live.DeckEditor} says which editors edit decks and what can be asked of them.
 */
package dev.lectern.ui.deck.live;
