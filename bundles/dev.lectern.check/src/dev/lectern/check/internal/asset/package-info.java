/**
 * Rules {@code asset.*}: images, media and other files of the course that decks name, or should.
 *
 * <p>A deck's paths are relative to the course's page, so to the course folder; that authors take them for relative to the Markdown file is the most frequent
 * mistake. {@link dev.lectern.check.internal.asset.FileReference} reads all places in which a slide can name a file.
 */
package dev.lectern.check.internal.asset;
