package dev.lectern.course.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

class DeckSkeletonTest {

	private static final String DECK = "<!-- .slide: class=\"center\" -->\n\n# Title\n\nwords\n\n---\n\n## Second\n\n- item <!-- .element: class=\"fragment\" -->\n\n### Below\n\n---\n\nonly words\n";

	@Test
	void itHasTheSlidesDirectivesAndHeadingsOfTheOther() {
		Deck deck = Deck.of(DECK, Profile.SLIDES_INIT);
		Deck skeleton = Deck.of(DeckSkeleton.of(deck), Profile.SLIDES_INIT);
		assertEquals(deck.slides().size(), skeleton.slides().size());
		for (int i = 0; i < deck.slides().size(); i++) {
			Slide one = deck.slides().get(i);
			Slide other = skeleton.slides().get(i);
			assertEquals(one.headings().stream().map(heading -> heading.level()).toList(), other.headings().stream().map(heading -> heading.level()).toList());
			assertEquals(one.attributes(), other.attributes());
		}
		assertEquals("<!-- .slide: class=\"center\" -->\n\n# \u2026\n\n---\n\n## \u2026\n\n### \u2026\n\n---\n\n\n", skeleton.text());
	}

	@Test
	void lineBreaksAreTheOthers() {
		Deck deck = Deck.of("# A\r\n\r\n## B\r\n", Profile.DEFAULT);
		assertEquals("# \u2026\r\n\r\n## \u2026\r\n", DeckSkeleton.of(deck));
	}
}
