package dev.lectern.ui.preview.internal.follow;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.preview.internal.live.LivePreview;
import dev.lectern.ui.thread.UiThread;

/** Takes the author from the page to the text of the deck that is followed. Safe to use from any thread, but not on the UI thread, as it may parse a slide. */
public final class WayBack {

	private final Supplier<Optional<FollowedDeck>> followed;
	private final UiThread uiThread;

	/** @param followed the deck */
	public WayBack(Supplier<Optional<FollowedDeck>> followed, UiThread uiThread) {
		this.followed = Objects.requireNonNull(followed);
		this.uiThread = Objects.requireNonNull(uiThread);
	}

	/** Takes the caret along, soon, to a slide that somebody went to, if that is still where the page is then. @param shown the snapshot in the page */
	public void follow(LivePreview preview, Deck shown, SlideId slide) {
		followed.get().ifPresent(deck -> {
			Runnable landing = deck.landing(shown, slide);
			uiThread.later(() -> {
				if (isFollowed(deck) && preview.restsAt(shown, slide)) {
					landing.run();
				}
			});
		});
	}

	/** Selects, soon, what somebody wants to see the source of. @param shown the snapshot in the page */
	public void select(Deck shown, SourceRange range) {
		followed.get().ifPresent(deck -> uiThread.later(() -> {
			if (isFollowed(deck)) {
				deck.select(shown, range);
			}
		}));
	}

	private boolean isFollowed(FollowedDeck deck) {
		return followed.get().filter(present -> present == deck).isPresent();
	}
}
