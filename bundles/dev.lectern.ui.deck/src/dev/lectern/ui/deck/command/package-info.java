/** Commands on the slides of the deck in the active editor: go to the next or the previous slide, fold and unfold. */
package dev.lectern.ui.deck.command;
