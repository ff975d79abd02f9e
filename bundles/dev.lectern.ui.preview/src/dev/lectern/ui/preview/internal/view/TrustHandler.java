package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Lets the scripts of the course in the preview run, or blocks them again. */
public final class TrustHandler extends PreviewToggleHandler {

	/** The command's id. */
	public static final String COMMAND = "dev.lectern.preview.trust"; //$NON-NLS-1$

	@Override
	void execute(PreviewView preview) {
		preview.notes().setTrusted(!preview.notes().isTrusted());
	}

	@Override
	boolean isOn(PreviewView preview) {
		return preview.notes().isTrusted();
	}

	@Override
	boolean isPossible(PreviewView preview) {
		return preview.notes().isAboutSomething();
	}
}
