package dev.lectern.deck;

import dev.lectern.deck.internal.markdown.MarkedVersion;
import dev.lectern.deck.internal.split.NotesSplitter;
import dev.lectern.deck.internal.split.SlideSplitter;
import dev.lectern.deck.internal.split.Split;

/**
 * What it takes to read decks with one set of separators and one generation of marked, compiled once and handed from snapshot to snapshot.
 */
final class SlideReader {

	private final Separators separators;
	private final SlideSplitter slides;
	private final NotesSplitter notes;
	private final MarkedVersion marked;

	SlideReader(Profile profile) {
		this(profile.separators(), MarkedVersion.of(profile.reveal()));
	}

	private SlideReader(Separators separators, MarkedVersion marked) {
		this.separators = separators;
		this.marked = marked;
		slides = new SlideSplitter(separators.slide(), separators.vertical());
		notes = new NotesSplitter(separators.notes());
	}

	/** A reader for another profile, or this one when it reads the same. */
	SlideReader with(Profile other) {
		boolean same = other.separators().equals(separators) && MarkedVersion.of(other.reveal()) == marked;
		return same ? this : new SlideReader(other);
	}

	Split split(String text) {
		return slides.split(text);
	}

	/** As {@link #split(String)}, of a text whose earlier form was split by this reader. */
	Split split(CharSequence text, Split before, TextEdit edit) {
		return slides.split(text, before, edit);
	}

	SlideContent content(String text) {
		return new SlideContent(text, notes, marked);
	}

	/** Whether a content read by the other one says the same here. */
	boolean readsContentAs(SlideReader other) {
		return marked == other.marked && separators.notes().equals(other.separators.notes());
	}
}
