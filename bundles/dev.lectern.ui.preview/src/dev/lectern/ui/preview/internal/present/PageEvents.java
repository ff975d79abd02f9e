package dev.lectern.ui.preview.internal.present;

import dev.lectern.page.serve.PageLink;

/** What somebody wants who is in a page of a presentation. Called on background threads; must not block. */
public interface PageEvents {

	/** To end it. */
	void left();

	/** The speaker view to come, or to go. */
	void speakerViewWanted();

	/** The slides where the speaker view is, and the other way round. */
	void swapWanted();

	/** To follow a link that leads out of the deck. */
	void linkClicked(PageLink link);

	/** Something went wrong that should not. */
	void failed(String what, Throwable cause);
}
