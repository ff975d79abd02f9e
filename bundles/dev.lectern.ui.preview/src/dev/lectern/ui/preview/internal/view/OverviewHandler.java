package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Shows the overview of all slides, or one slide again. The button is down while the page shows the overview, whoever asked for it. */
public final class OverviewHandler extends PreviewToggleHandler {

	/** The command's id. */
	public static final String COMMAND = "dev.lectern.preview.overview"; //$NON-NLS-1$

	@Override
	void execute(PreviewView preview) {
		preview.showOverview(!preview.isOverview());
	}

	@Override
	boolean isOn(PreviewView preview) {
		return preview.isOverview();
	}

	@Override
	boolean isPossible(PreviewView preview) {
		return preview.shownDeck().isPresent();
	}
}
