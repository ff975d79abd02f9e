package dev.lectern.citation;

import java.util.List;
import java.util.stream.Stream;

import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;

/** Finds the citations of a slide. Works on immutable snapshots, so from any thread. */
public final class Citations {

	private Citations() {
	}

	/** Every link of the slide that leads to a paper, in the order of the text, repetitions included. Pictures cite nothing. */
	public static List<Citation> in(Slide slide) {
		return slide.links().stream().filter(link -> link.kind() != Link.Kind.IMAGE).flatMap(Citations::of).toList();
	}

	private static Stream<Citation> of(Link link) {
		return ArxivIdentifier.inUrl(link.target()).map(identifier -> new Citation(identifier, link)).stream();
	}
}
