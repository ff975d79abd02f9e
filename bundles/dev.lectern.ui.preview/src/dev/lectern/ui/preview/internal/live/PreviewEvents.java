package dev.lectern.ui.preview.internal.live;

import dev.lectern.deck.SlideId;

/** What happens in a preview. Called on background threads; must not block. */
public interface PreviewEvents {

	/** The page shows another state, or another slide is in view. */
	void changed();

	/** Somebody moved to a slide in the page. */
	void moved(SlideId slide);

	/** Somebody clicked a link that leads out of the deck. */
	void linkClicked(String address);

	/** There is no page and will be none: the server cannot start, the folder cannot be read. */
	void unavailable(Exception cause);

	/** Something went wrong that should not; the preview goes on as well as it can. */
	void failed(String what, Throwable cause);
}
