/** How decks are cut, and cut again after edits. */
package dev.lectern.deck.internal.split;
