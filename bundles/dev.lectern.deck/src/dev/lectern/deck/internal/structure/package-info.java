/**
 * What an outline, an editor and a rule want to know of a slide, with ranges relative to the slide's raw text: one pass over the syntax tree, and one over
 * the pieces of HTML in it.
 */
package dev.lectern.deck.internal.structure;
