package dev.lectern.ui.deck.colour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * The looks of one slide's text: what its tokens and citations say, flattened.
 *
 * @param content what they were computed from; the same instance means the same spans
 * @param spans   in order, none overlapping another; offsets count from the slide's begin
 */
record SlideInk(SlideContent content, List<Span> spans) {

	static SlideInk of(Slide slide) {
		SourceRange range = slide.range();
		Look[] looks = new Look[range.length()];
		Set<SourceRange> citations = new HashSet<>();
		for (Citation citation : Citations.in(slide)) {
			citations.add(citation.link().range());
		}
		for (Token token : slide.tokens()) {
			boolean cites = token.kind() == Token.Kind.LINK && citations.remove(token.range());
			lay(cites ? Ink.CITATION : Ink.of(token.kind()), token.range(), range, looks);
		}
		citations.forEach(citation -> lay(Ink.CITATION, citation, range, looks));
		return new SlideInk(slide.content(), spans(looks));
	}

	private static void lay(Ink ink, SourceRange where, SourceRange slide, Look[] looks) {
		int start = Math.max(where.offset(), slide.offset()) - slide.offset();
		int end = Math.min(where.end(), slide.end()) - slide.offset();
		Look below = null;
		Look look = null;
		for (int i = start; i < end; i++) {
			if (look == null || below != looks[i]) {
				below = looks[i];
				look = Look.of(ink, below);
			}
			looks[i] = look;
		}
	}

	private static List<Span> spans(Look[] looks) {
		List<Span> spans = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= looks.length; i++) {
			if (i == looks.length || !Objects.equals(looks[i], looks[start])) {
				if (looks[start] != null) {
					spans.add(new Span(start, i - start, looks[start]));
				}
				start = i;
			}
		}
		return List.copyOf(spans);
	}
}
