package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No slide needs more stack than a thread has; what lies deeper than anybody can see is shown as it is written. */
class NestingTest {

	private static final int DEEP = 3000;

	@ParameterizedTest
	@CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = { "*a **b ;** c*", "_*;*_", "~~a ;~~", "> ;''", "- ;''", "1. ;''", "* ;''",
			"> - ;''", "<div>;</div>", "<b>;</b>", "[;](u)", "![;](u)", "[;''", "`;''", "(;)" })
	void deepNestingIsShown(String opening, String closing) {
		String text = opening.repeat(DEEP) + "x" + closing.repeat(DEEP);
		for (String reveal : new String[] { "5.1.0", "6.0.2" }) {
			Slide slide = Decks.released(reveal, text).slides().getFirst();
			assertTrue(slide.html().contains("x"), reveal);
			slide.tokens().forEach(token -> assertTrue(token.range().end() <= text.length()));
			slide.title();
		}
	}

	@Test
	void usualNestingIsNotTouched() {
		int levels = 100;
		String html = Decks.only("> ".repeat(levels) + "x").html();
		assertEquals(levels, html.split("<blockquote>", -1).length - 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.1.0", "6.0.2" })
	void whatTheParserHasNoStackForIsShownAsItIsWritten(String reveal) {
		String text = "[a](b \"" + "\\\"".repeat(20_000) + "\")";
		assertTrue(Decks.released(reveal, text).slides().getFirst().html().startsWith("<p>[a](b "), reveal);
	}

	@Test
	void theOtherSlidesStayAsTheyAre() {
		Deck deck = Decks.plain("*a **b ".repeat(DEEP) + "\n---\n# *b*");
		assertEquals("<h1><em>b</em></h1>", deck.slides().get(1).html().strip());
	}
}
