package dev.lectern.ui.preview.internal.view;

/** Presents the deck full screen from its first slide. */
public final class PresentFromStartHandler extends PresentingHandler {

	public PresentFromStartHandler() {
		super(presenting -> presenting.present(true));
	}
}
