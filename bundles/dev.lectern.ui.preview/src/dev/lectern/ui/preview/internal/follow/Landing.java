package dev.lectern.ui.preview.internal.follow;

import java.util.ArrayList;
import java.util.List;

import dev.lectern.deck.Directive;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** Where in its source an author looks for a slide that he sees. */
final class Landing {

	private Landing() {
	}

	/**
	 * The first heading; without one the first text that is neither white space nor a comment or directive; else the begin of the slide's body.
	 * May parse the slide: not for the UI thread.
	 *
	 * @return an offset in the slide's deck
	 */
	static int in(Slide slide, String deck) {
		return slide.headings().stream().findFirst().map(Heading::range).map(SourceRange::offset).orElseGet(() -> firstText(slide, deck));
	}

	private static int firstText(Slide slide, String deck) {
		List<SourceRange> silent = new ArrayList<>(slide.directives().stream().map(Directive::range).toList());
		slide.tokens().stream().filter(token -> token.kind() == Token.Kind.COMMENT).map(Token::range).forEach(silent::add);
		int end = slide.body().end();
		int place = slide.body().offset();
		while (place < end) {
			int here = place;
			int next = silent.stream().filter(range -> range.contains(here)).mapToInt(SourceRange::end).max().orElse(place);
			if (next > place) {
				place = next;
			} else if (Character.isWhitespace(deck.charAt(place))) {
				place++;
			} else {
				return place;
			}
		}
		return slide.body().offset();
	}
}
