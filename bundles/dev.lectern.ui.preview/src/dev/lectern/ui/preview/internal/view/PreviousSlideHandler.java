package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Shows the slide before the one in view. */
public final class PreviousSlideHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.showNeighbour(-1);
	}

	@Override
	boolean isPossible(PreviewView preview) {
		return preview.hasNeighbour(-1);
	}
}
