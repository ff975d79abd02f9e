package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Opens the deck in the system's browser, at the slide in view. */
public final class OpenOutsideHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.openOutside();
	}
}
