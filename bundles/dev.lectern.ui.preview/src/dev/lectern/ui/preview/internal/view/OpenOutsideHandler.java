package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.internal.present.Presenting;

/** Opens the deck in the system's browser, at the slide in view. */
public final class OpenOutsideHandler extends PresentingHandler {

	public OpenOutsideHandler() {
		super(Presenting::openOutside);
	}
}
