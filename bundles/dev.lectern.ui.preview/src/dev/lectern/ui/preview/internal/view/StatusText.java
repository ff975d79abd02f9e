package dev.lectern.ui.preview.internal.view;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.ui.preview.internal.follow.FollowedDeck;
import dev.lectern.workspace.DeckLocation;

/** The line above the preview: which chapter in which language, and which slide is in view. */
public final class StatusText {

	private StatusText() {
	}

	/** @param deck the snapshot in the page; empty while there is none */
	public static String of(FollowedDeck followed, Optional<Deck> deck, Optional<SlideId> inView) {
		Optional<DeckLocation> location = followed.location();
		StringBuilder text = new StringBuilder(location.map(place -> place.chapter().id()).orElse(followed.name()));
		location.ifPresent(place -> text.append(Messages.StatusText_separator).append(place.language().label()));
		deck.flatMap(snapshot -> inView.flatMap(slide -> place(snapshot, slide)))
				.ifPresent(place -> text.append(Messages.StatusText_separator).append(place));
		return text.toString();
	}

	private static Optional<String> place(Deck deck, SlideId id) {
		return deck.slides().stream().filter(slide -> slide.id().equals(id)).findFirst().map(slide -> place(deck, slide));
	}

	private static String place(Deck deck, Slide slide) {
		Object[] numbers = { slide.index(), deck.slides().size(), slide.position().horizontal() + 1, slide.position().vertical() + 1 };
		return NLS.bind(slide.position().inStack() ? Messages.StatusText_slideInStack : Messages.StatusText_slide, numbers);
	}
}
