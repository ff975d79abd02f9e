package dev.lectern.deck;

/**
 * What a slide is known by while its deck is edited. It says nothing about the slide's place.
 *
 * <p>An id is unique in the history of one deck: all snapshots that {@link Deck#edited} and {@link Deck#withProfile} derive from
 * one another in a line. Two snapshots edited independently from the same one may hand out the same new id.
 *
 * @param value from 1, never used again in a deck's history
 */
public record SlideId(int value) {

	@Override
	public String toString() {
		return Integer.toString(value);
	}
}
