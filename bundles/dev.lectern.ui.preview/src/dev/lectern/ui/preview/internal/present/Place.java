package dev.lectern.ui.preview.internal.present;

import java.util.Objects;
import java.util.Optional;

import dev.lectern.deck.SlideId;

/**
 * Where a presentation is.
 *
 * @param slide    empty: nowhere in particular
 * @param fragment the last fragment shown, from 0; -1: none
 * @param by       the page that went there; empty: none of them
 */
public record Place(Optional<SlideId> slide, int fragment, String by) {

	public Place {
		Objects.requireNonNull(slide);
		Objects.requireNonNull(by);
	}

	/** The begin of a slide. */
	public static Place at(Optional<SlideId> slide) {
		return new Place(slide, -1, ""); //$NON-NLS-1$
	}
}
