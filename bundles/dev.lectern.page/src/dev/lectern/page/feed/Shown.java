package dev.lectern.page.feed;

import java.util.Objects;
import java.util.Optional;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;

/**
 * A state of the page: a snapshot, and the slide to be in view.
 *
 * @param source what the deck is the text of; snapshots with equal sources are of one history
 * @param deck   the snapshot
 * @param slide  the slide the author is in
 * @param moves  counts the times the page was asked to go to a slide: with another number it goes there, even when it was asked before
 */
public record Shown(Object source, Deck deck, Optional<SlideId> slide, int moves) {

	public Shown {
		Objects.requireNonNull(source);
		Objects.requireNonNull(deck);
		Objects.requireNonNull(slide);
	}

	boolean isSameAs(Shown other) {
		return other != null && source.equals(other.source) && deck == other.deck && slide.equals(other.slide) && moves == other.moves;
	}
}
