/**
 * What comments say about slides and elements: the three regular expressions of reveal.js's markdown plugin.
 */
package dev.lectern.deck.internal.directive;
