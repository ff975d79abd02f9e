package dev.lectern.ui.preview.internal.view;

/** Presents the deck full screen from the slide in view. */
public final class PresentHandler extends PresentingHandler {

	public PresentHandler() {
		super(presenting -> presenting.present(false));
	}
}
