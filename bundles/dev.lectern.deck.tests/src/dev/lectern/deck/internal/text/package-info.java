/** Tests of texts in chunks. They take tiny chunks, so that every edit meets their borders. */
package dev.lectern.deck.internal.text;
