package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Presents the deck full screen from the slide in view. */
public final class PresentHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.present(false);
	}
}
