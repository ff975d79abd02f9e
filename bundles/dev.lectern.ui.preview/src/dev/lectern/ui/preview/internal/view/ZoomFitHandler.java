package dev.lectern.ui.preview.internal.view;

import java.util.OptionalInt;

import dev.lectern.ui.preview.PreviewView;

/** Zooms so that all of a slide fits into the preview. */
public final class ZoomFitHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.setLook(preview.look().withZoom(OptionalInt.empty()));
	}
}
