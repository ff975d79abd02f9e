package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Presents the deck full screen from its first slide. */
public final class PresentFromStartHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.present(true);
	}
}
