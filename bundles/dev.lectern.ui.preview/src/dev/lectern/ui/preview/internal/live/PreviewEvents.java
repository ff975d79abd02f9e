package dev.lectern.ui.preview.internal.live;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;
import dev.lectern.page.Report;
import dev.lectern.page.serve.PageLink;

/** What happens in a preview. Called on background threads; must not block. */
public interface PreviewEvents {

	/** The page shows another state, another slide is in view, or the overview came or went. */
	void changed();

	/** Somebody moved to a slide in the page, by the keyboard, the mouse or the overview. Going where the page was sent to is no move. */
	void moved(SlideId slide);

	/** Somebody clicked a link that leads out of the deck. */
	void linkClicked(PageLink link);

	/** There is no page and will be none: the server cannot start, the folder cannot be read. */
	void unavailable(Exception cause);

	/** Something went wrong that should not; the preview goes on as well as it can. */
	void failed(String what, Throwable cause);

	/**
	 * Somebody double-clicked in a slide: where that is written.
	 *
	 * @param deck  the snapshot that was clicked at
	 * @param slide a slide of it
	 * @param range in its text: the word or the picture; empty where there is only a place near it
	 */
	default void sourceWanted(Deck deck, SlideId slide, SourceRange range) {
	}

	/** The page has painted an update; told by pages whose settings have stamps. */
	default void painted(Report.Painted stamps) {
	}
}
