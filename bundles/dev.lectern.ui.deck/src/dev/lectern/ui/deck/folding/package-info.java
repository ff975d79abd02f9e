/**
 * Folding. {@link dev.lectern.ui.deck.folding.Folds} computes from a deck, as pure data, what can fold: slides of more than one line and long
 * code blocks, each known by a {@link dev.lectern.ui.deck.folding.FoldKey} that outlives edits. {@link
 * dev.lectern.ui.deck.folding.DeckFoldingReconciler} turns the difference to what the viewer has into one change of its annotation model, so
 * closed folds stay closed while the author types elsewhere. Commands to fold and unfold all come with the platform's text editor.
 */
package dev.lectern.ui.deck.folding;
