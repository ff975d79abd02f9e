package dev.lectern.deck;

import java.util.List;
import java.util.stream.Stream;

import dev.lectern.deck.internal.structure.SlideStructure;

/** Where in its source an author looks for a slide that he sees. */
final class Landing {

	private Landing() {
	}

	/** An offset in a slide's text: the first heading's, else that of the first text that a reader of the page sees, else the body's. */
	static int in(String text, SourceRange body, SlideStructure structure) {
		return structure.headings().stream().findFirst().map(heading -> heading.range().offset()).orElseGet(() -> firstVisible(text, body, structure));
	}

	private static int firstVisible(String text, SourceRange body, SlideStructure structure) {
		Stream<SourceRange> comments = structure.tokens().stream().filter(token -> token.kind() == Token.Kind.COMMENT).map(Token::range);
		List<SourceRange> silent = Stream.concat(structure.directives().stream().map(Directive::range), comments).toList();
		int place = body.offset();
		while (place < body.end()) {
			int here = place;
			int next = silent.stream().filter(range -> range.contains(here)).mapToInt(SourceRange::end).max().orElse(place);
			if (next > place) {
				place = next;
			} else if (Character.isWhitespace(text.charAt(place))) {
				place++;
			} else {
				return place;
			}
		}
		return body.offset();
	}
}
