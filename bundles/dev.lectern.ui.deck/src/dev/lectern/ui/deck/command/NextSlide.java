package dev.lectern.ui.deck.command;

/** The command {@code dev.lectern.ui.deck.nextSlide}. */
public final class NextSlide extends GoToSlide {

	public NextSlide() {
		super(1);
	}
}
