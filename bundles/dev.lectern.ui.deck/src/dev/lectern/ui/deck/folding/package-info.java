/**
 * Folding. {@link dev.lectern.ui.deck.folding.Folds} computes from a deck, as pure data, what can fold: slides of more than one line and long
 * code blocks, each known by a {@link dev.lectern.ui.deck.folding.FoldKey} that outlives edits. {@link
 * dev.lectern.ui.deck.folding.DeckFoldingReconciler} turns the difference to what the viewer has into one change of its annotation model, so
 * closed folds stay closed while the author types elsewhere.
 * <p>
 * With its first fold a viewer gives its text widget another document, which lays out every line anew on the UI thread: some 50 ms for 500 slides and more
 * for more. So a deck of over {@link dev.lectern.ui.deck.folding.DeckFoldingReconciler#LONG_DECK} lines has no folds until somebody folds there with a
 * command, as CDT leaves them out in its scalability mode, from as many lines on; the longest chapter of the course Lectern was made for has 702.
 */
package dev.lectern.ui.deck.folding;
