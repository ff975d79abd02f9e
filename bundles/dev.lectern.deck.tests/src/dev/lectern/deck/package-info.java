/**
 * What a deck is, checked from outside. Expected results about splitting, notes, attributes and regular expressions were taken from reveal.js's own plugin
 * (5.1.0 and 6.0.2) and from a JavaScript engine.
 */
package dev.lectern.deck;
