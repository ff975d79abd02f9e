package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class UnfinishedMarkupTest {

	@ParameterizedTest
	@ValueSource(strings = { "<div class=\"", "text\n\n<div\n\ntext", "<!-- comment\n\ntext", "- item\n\n</div", "<!-- .slide: class=\"a\"\n\ntext" })
	void whatIsBeingTypedIsUnfinished(String text) {
		assertEquals(true, isUnfinished(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a < b", "text <b class=\"", "<div>\n\ntext", "<div class=\"a\">text</div>", "<!-- comment -->\n\n<br>", "```\n<div\n<!--\n```",
			"<!-- .slide: class=\"a\" -->\n# T", "<https://here.example/>", "1 <\n2", "`\n<b\n`", "<div\n class=\"a\">text</div>" })
	void whatIsClosedIsNot(String text) {
		assertEquals(false, isUnfinished(text));
	}

	private static boolean isUnfinished(String text) {
		Deck deck = Deck.of("first\n\n---\n\n" + text + "\n\n---\n\nlast", Profile.DEFAULT);
		return UnfinishedMarkup.in(deck.slides().get(1));
	}
}
