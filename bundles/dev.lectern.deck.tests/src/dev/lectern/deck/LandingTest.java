package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
			"|\n\n",
			"|" })
	void isWhereASlideBeginsToSaySomething(String marked) {
		for (String before : new String[] { "", "# Before\n---\n" }) {
			Slide slide = Decks.plain(before + marked.replace("|", "")).slides().getLast();
			assertEquals(before.length() + marked.indexOf('|'), slide.landing(), marked);
		}
	}

	@RepeatedTest(60)
	void isInItsSlideWhateverTheText(RepetitionInfo repetition) {
		long seed = 2000 + repetition.getCurrentRepetition();
		RandomDecks random = new RandomDecks(seed);
		Deck deck = Deck.of(random.text(30), random.profile());
		for (Slide slide : deck.slides()) {
			int place = slide.landing();
			assertTrue(place >= slide.body().offset() && place <= slide.body().end(), () -> "seed " + seed + ": " + place + " of " + slide + " in " + deck.text());
		}
	}
}
