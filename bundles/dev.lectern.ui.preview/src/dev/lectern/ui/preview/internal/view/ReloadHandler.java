package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Loads the preview page again. */
public final class ReloadHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.reload();
	}
}
