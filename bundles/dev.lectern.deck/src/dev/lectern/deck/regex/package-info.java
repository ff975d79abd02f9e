/**
 * JavaScript regular expressions on the JVM.
 *
 * <p>Course pages say what splits a deck as JavaScript regular expressions, and those differ from {@link java.util.regex.Pattern} just where
 * separators live: what ends a line, where {@code $} matches, what counts as white space, how letters compare without case. {@link
 * dev.lectern.deck.regex.JavaScriptRegex} rewrites a source so that the JVM's engine finds what a browser's would. Every class of characters
 * is computed as a set of code points and written out as ranges, so no rule of Java's own class syntax can leak in.
 */
package dev.lectern.deck.regex;
