package dev.lectern.ui.preview.internal.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

class LandingTest {

	/* The place is marked by a vertical bar. */
	@ParameterizedTest
	@ValueSource(strings = {
			"|# Heading\n\ntext",
			"\n\n  \n|# Heading",
			"<!-- .slide: class=\"wide\" -->\n\n|## Heading\n",
			"![picture](a.png)\n\n|## Heading below",
			"\n\n|Only text",
			"<!-- .slide: class=\"wide\" -->\n|Only text",
			"<!-- a comment --> <!-- .slide: id=\"x\" -->\n|![picture](a.png)",
			"\n|- item <!-- .element: class=\"fragment\" -->",
			"|<!-- .slide: class=\"wide\" -->",
			"\n\n|",
			"|" })
	void isWhereASlideBeginsToSaySomething(String marked) {
		for (String before : new String[] { "", "# Before\n\n---\n" }) {
			String text = before + marked.replace("|", "");
			Deck deck = Deck.of(text, Profile.DEFAULT);
			Slide slide = deck.slides().getLast();
			int expected = marked.isBlank() || marked.strip().equals("|") ? slide.body().offset() : before.length() + marked.indexOf('|');
			assertEquals(expected, Landing.in(slide, text), text);
		}
	}

	@Test
	void isInItsSlideWhateverTheText() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String[] pieces = { "# a\n", "\n---\n", "\n----\n", "<!--", "-->", ".slide: class=\"b\"", "\n", " ", "text", "Note: x", "```", "\u4e2d", "\ud83d\ude00", "![](", ")" };
		for (int round = 0; round < 500; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			Deck deck = Deck.of(text.toString(), Profile.DEFAULT);
			for (Slide slide : deck.slides()) {
				int place = Landing.in(slide, deck.text());
				assertTrue(place >= slide.range().offset() && place <= slide.range().end(), () -> "seed " + seed + ": " + place + " of " + slide + " in " + text);
				assertEquals(slide.id(), deck.slideAt(place).id(), () -> "seed " + seed + ": " + place + " of " + slide + " in " + text);
			}
		}
	}
}
