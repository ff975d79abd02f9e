package dev.lectern.ui.deck.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class SlideInkTest {

	private static String inked(String text) {
		Deck deck = Deck.of(text, Profile.SLIDES_INIT);
		StringBuilder result = new StringBuilder();
		for (Span span : DeckInk.of(deck, DeckInk.NONE).spans()) {
			Look look = span.look();
			result.append(look.ink()).append(look.bold() ? "+b" : "").append(look.italic() ? "+i" : "").append('[')
					.append(text.substring(span.offset(), span.end()).replace("\n", "/")).append("] ");
		}
		return result.toString().strip();
	}

	@Test
	void citationsDifferFromOtherLinks() {
		assertEquals("CITATION[[Vaswani](https://arxiv.org/abs/1706.03762)] LINK[[other](https://example.org/)]",
				inked("See [Vaswani](https://arxiv.org/abs/1706.03762) and [other](https://example.org/)"));
	}

	@Test
	void stylesAddUpAndEmphasisInAHeadingKeepsItsInk() {
		assertEquals("HEADING+b[# A ] HEADING+b+i[*b*] HEADING+b[ ] CODE+b[`c`]", inked("# A *b* `c`"));
	}

	@Test
	void strongInEmphasisIsBoth() {
		assertEquals("EMPHASIS+i[*a ] STRONG+b+i[**b**] EMPHASIS+i[ c*]", inked("*a **b** c*"));
	}

	@Test
	void separatorsAndDirectivesHaveInksOfTheirOwn() {
		assertEquals("DIRECTIVE[<!-- .slide: data-state=\"x\" -->] SEPARATOR[/---/] COMMENT[<!-- plain -->]",
				inked("<!-- .slide: data-state=\"x\" -->\n\n---\n\n<!-- plain -->"));
	}

	@Test
	void notesLieUnderWhatTheyContain() {
		assertEquals("NOTES[Note: say ] STRONG+b[**this**]", inked("text\n\nNote: say **this**"));
	}

	@Test
	void spansOfASlideAreInOrderAndDoNotOverlap() {
		List<Span> spans = SlideInk.of(Deck.of("# *a* [**b** `c`](d)\n\n> - *x **y***\n\n| a | `b` |\n|---|---|\n| **c** | d |\n", Profile.DEFAULT).slides().getFirst())
				.spans();
		for (int i = 1; i < spans.size(); i++) {
			assertEquals(true, spans.get(i - 1).end() <= spans.get(i).offset(), spans::toString);
		}
	}
}
