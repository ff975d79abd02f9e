package dev.lectern.ui.preview.internal.view;

import dev.lectern.ui.preview.PreviewView;

/** Shows the speaker notes beside the slides, or not. */
public final class NotesHandler extends PreviewToggleHandler {

	/** The command's id. */
	public static final String COMMAND = "dev.lectern.preview.notes"; //$NON-NLS-1$

	@Override
	void execute(PreviewView preview) {
		preview.setLook(preview.look().withNotes(!preview.look().notes()));
	}

	@Override
	boolean isOn(PreviewView preview) {
		return preview.look().notes();
	}
}
