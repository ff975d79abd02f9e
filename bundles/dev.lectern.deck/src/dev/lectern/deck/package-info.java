/**
 * A deck: one Markdown file of slides, understood as reveal.js's markdown plugin understands it.
 *
 * <p>{@link dev.lectern.deck.Deck} is an immutable snapshot. While an author types, each snapshot is derived from the one before ({@link
 * dev.lectern.deck.Deck#edited}); outline, preview and rules hold on to the snapshot they were given, on any thread. Slides whose text stayed the same share
 * their {@link dev.lectern.deck.SlideContent}, which is parsed when somebody first asks and never again; a {@link dev.lectern.deck.Slide} is such a
 * content at its place in one snapshot, and turns the content's ranges into the deck's. {@link dev.lectern.deck.SlideId} follows a slide through the
 * snapshots, and {@link dev.lectern.deck.DeckChange} says what a page that shows one snapshot has to do to show another.
 *
 * <p>All offsets count UTF-16 units of {@link dev.lectern.deck.Deck#text()}; lines and columns count from 1. A file's byte order mark is not part of a deck's
 * text: browsers drop it, and whoever reads the file has to.
 */
package dev.lectern.deck;
