package dev.lectern.deck;

import java.util.Map;

import dev.lectern.deck.internal.markdown.MarkedSetup;
import dev.lectern.deck.internal.split.NotesSplitter;
import dev.lectern.deck.internal.split.SlideSplitter;
import dev.lectern.deck.internal.split.Split;

/**
 * What it takes to read decks with one set of separators and one setup of marked, compiled once and handed from snapshot to snapshot, and what slides get from the
 * page's section.
 */
final class SlideReader {

	private final Separators separators;
	private final SlideSplitter slides;
	private final NotesSplitter notes;
	private final MarkedSetup marked;
	private final Map<String, String> attributes;

	SlideReader(Profile profile) {
		separators = profile.separators();
		marked = MarkedSetup.of(profile);
		attributes = profile.attributes();
		slides = new SlideSplitter(separators.slide(), separators.vertical());
		notes = new NotesSplitter(separators.notes());
	}

	/** A reader for another profile, or this one when it reads the same. */
	SlideReader with(Profile other) {
		boolean same = other.separators().equals(separators) && MarkedSetup.of(other).equals(marked) && other.attributes().equals(attributes);
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

	/** What the page's section forwards to the section of a slide, or of a stack. */
	Map<String, String> attributes() {
		return attributes;
	}

	/** Whether a content read by the other one says the same here. */
	boolean readsContentAs(SlideReader other) {
		return marked.equals(other.marked) && separators.notes().equals(other.separators.notes());
	}
}
