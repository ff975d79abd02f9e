/** JavaScript's regular expressions, with results taken from a JavaScript engine. */
package dev.lectern.deck.regex;
