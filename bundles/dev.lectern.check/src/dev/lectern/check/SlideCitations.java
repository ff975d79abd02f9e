package dev.lectern.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.deck.Slide;

/** What slides cite, each read when somebody asks for it first: two dozen rules ask the same. Lives as long as one check; thread-safe. */
public final class SlideCitations {

	/** Slides are compared by their identity: one that moved is another one, for its citations have offsets of the deck. */
	private final Map<Slide, Citations> read = new ConcurrentHashMap<>();

	/** All of {@link Citations#of}. */
	public Citations of(Slide slide) {
		return read.computeIfAbsent(slide, Citations::of);
	}

	/** The papers alone, as {@link Citations#in}. */
	public List<Citation> in(Slide slide) {
		return of(slide).known();
	}
}
