/** Rules {@code deck.*}: the structure of decks and their directives, as reveal.js's markdown plugin takes them. */
package dev.lectern.check.internal.deck;
