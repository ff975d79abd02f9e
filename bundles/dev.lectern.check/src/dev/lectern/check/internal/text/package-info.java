/**
 * What rules of all areas need to read a deck: lines, fences, places that are no prose, and the strings that users see.
 *
 * <p>A rule asks {@link dev.lectern.deck.Slide} first, which knows what reveal.js makes of the text; what is here reads what reveal.js makes nothing of, and
 * the author meant to be something.
 */
package dev.lectern.check.internal.text;
