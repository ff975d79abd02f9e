/**
 * What Lectern's measurements share: made-up decks that are always the same, and rows of numbers.
 *
 * <p>{@code engine} measures the cores with JMH; {@code window} is a bundle that releng/benchmark adds to the product: it opens decks in the real window, types,
 * and watches. Each writes rows to a file; report.mjs puts them together.
 */
package dev.lectern.benchmark;
