package dev.lectern.deck;

import dev.lectern.deck.internal.split.NotesSplitter;
import dev.lectern.deck.internal.split.SlideSplitter;

/**
 * What it takes to read decks with one set of separators, compiled once and handed from snapshot to snapshot.
 */
final class SlideReader {

	private final Separators separators;
	private final SlideSplitter slides;
	private final NotesSplitter notes;

	SlideReader(Separators separators) {
		this.separators = separators;
		slides = new SlideSplitter(separators.slide(), separators.vertical());
		notes = new NotesSplitter(separators.notes());
	}

	/** A reader for other separators, or this one when they are the same. */
	SlideReader with(Separators others) {
		return others.equals(separators) ? this : new SlideReader(others);
	}

	SlideSplitter.Split split(String text) {
		return slides.split(text);
	}

	SlideContent content(String text) {
		return new SlideContent(text, notes);
	}

	/** Whether a content read by the other one says the same here. */
	boolean readsContentAs(SlideReader other) {
		return separators.notes().equals(other.separators.notes());
	}
}
