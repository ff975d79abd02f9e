package dev.lectern.ui.deck.outline;

import dev.lectern.deck.SlideId;

/** What an entry of the outline is known by while the deck is edited. */
sealed interface OutlineKey {

	/** The slide it is or lies in; the first one of a stack. */
	SlideId slide();

	/** @param slide the first slide of the stack */
	record StackKey(SlideId slide) implements OutlineKey {
	}

	record SlideKey(SlideId slide) implements OutlineKey {
	}

	/** @param ordinal which heading of the slide, from 0, its title included */
	record HeadingKey(SlideId slide, int ordinal) implements OutlineKey {
	}
}
