package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Fetches the style sheets anew that the course takes from other sites. */
public final class FetchStylesHandler extends PreviewHandler {

	@Override
	void execute(PreviewView preview) {
		preview.notes().fetchStyleSheets();
	}

	@Override
	boolean isPossible(PreviewView preview) {
		return preview.notes().hasStyleSheetsElsewhere();
	}
}
