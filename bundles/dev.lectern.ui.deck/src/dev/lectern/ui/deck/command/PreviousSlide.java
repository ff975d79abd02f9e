package dev.lectern.ui.deck.command;

/** The command {@code dev.lectern.ui.deck.previousSlide}. */
public final class PreviousSlide extends GoToSlide {

	public PreviousSlide() {
		super(-1);
	}
}
