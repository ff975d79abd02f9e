package dev.lectern.citation;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;

/**
 * What slides cite, each read when somebody asks for it first: rules and views ask the same again and again, and anew after each keystroke. A slide that says what it said before is not read
 * again, wherever it stands now. Forgets slides that no snapshot has any longer; thread-safe.
 */
public final class SlideCitations {

	private record Read(int offset, Citations citations) {
	}

	private final Map<SlideContent, Read> read = new WeakHashMap<>();

	/** All of {@link Citations#of}. */
	public synchronized Citations of(Slide slide) {
		int offset = slide.range().offset();
		return read.compute(slide.content(), (content, before) -> before == null ? new Read(offset, Citations.of(slide))
				: before.offset() == offset ? before : new Read(offset, before.citations().shiftedBy(offset - before.offset()))).citations();
	}

	/** The papers alone, as {@link Citations#in}. */
	public List<Citation> in(Slide slide) {
		return of(slide).known();
	}
}
