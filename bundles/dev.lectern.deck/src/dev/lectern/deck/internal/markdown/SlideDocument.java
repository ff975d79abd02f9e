package dev.lectern.deck.internal.markdown;

import java.util.Optional;

import dev.lectern.deck.SourceRange;
import dev.lectern.deck.internal.split.NotesSplitter;
import dev.lectern.deck.internal.text.Rewriting;
import dev.lectern.deck.internal.text.SourceText;

/**
 * A slide's Markdown as marked gets it: what stands before the notes, followed by an {@code aside} with the notes' HTML. The two are one document, so an open
 * fence in the body takes the notes in, and a blank line in the notes' HTML ends the HTML block; authors see the same in their slides.
 *
 * @param body   the whole document; what is foreign in it are the notes
 * @param notes  the notes on their own, when there are any
 * @param marked where the notes stand with their marker, relative to the slide
 */
public record SlideDocument(ParsedMarkdown body, Optional<ParsedMarkdown> notes, Optional<SourceRange> marked) {

	/** Parses a slide's raw text as a generation of marked does that is set up so. */
	public static SlideDocument parse(String slide, NotesSplitter splitter, MarkedSetup setup) {
		Optional<SourceRange> marker = splitter.marker(slide);
		if (marker.isEmpty()) {
			SourceText all = SourceText.of(slide, new SourceRange(0, slide.length()));
			return new SlideDocument(body(all, setup), Optional.empty(), Optional.empty());
		}
		SourceRange notesRange = Rewriting.trimmed(slide, SourceRange.between(marker.get().end(), slide.length()));
		ParsedMarkdown notes = parsed(Rewriting.normalised(SourceText.of(slide, notesRange)), setup);
		SourceText both = new SourceText.Builder().source(slide, 0, marker.get().offset())
				.foreign("<aside class=\"notes\">" + notes.html() + "</aside>").build();
		return new SlideDocument(body(both, setup), Optional.of(notes), Optional.of(SourceRange.between(marker.get().offset(), notesRange.end())));
	}

	private static ParsedMarkdown body(SourceText text, MarkedSetup setup) {
		return parsed(Rewriting.dedented(Rewriting.normalised(text)), setup);
	}

	private static ParsedMarkdown parsed(SourceText text, MarkedSetup setup) {
		SourceText bounded = Rewriting.bounded(text);
		SourceText lines = setup.version() == MarkedVersion.MARKED_4 ? Rewriting.asMarked4(bounded) : bounded;
		return ParsedMarkdown.of(Rewriting.withBlanksInAddresses(lines), setup);
	}
}
