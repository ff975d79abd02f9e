package dev.lectern.check.internal.text;

import java.util.List;
import java.util.Optional;

import dev.lectern.check.Fix;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;

/** Reads texts that an author might write instead, to prove that a fix does what it says. */
public final class Reading {

	private Reading() {
	}

	/** A text as one slide; empty when it would be split. */
	public static Optional<Slide> slide(String text, Profile profile) {
		Deck deck = Deck.of(text, profile);
		return deck.slides().size() == 1 ? Optional.of(deck.slides().getFirst()) : Optional.empty();
	}

	/** A slide with edits of its deck's text applied; empty when it would be split. */
	public static Optional<Slide> edited(Slide slide, Profile profile, List<TextEdit> edits) {
		List<TextEdit> own = edits.stream().map(edit -> new TextEdit(edit.offset() - slide.range().offset(), edit.length(), edit.replacement())).toList();
		return slide(new Fix("", false, own).appliedTo(slide.content().text()), profile);
	}

	/** A deck with a fix. */
	public static Deck edited(Deck deck, Fix fix) {
		return Deck.of(fix.appliedTo(deck.text()), deck.profile());
	}
}
