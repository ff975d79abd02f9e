package dev.lectern.course.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

class DeckTemplateTest {

	private static String filled(String template) {
		return new DeckTemplate(template, Optional.of("template.md")).filled("My title", "chapter-3", "en", Profile.DEFAULT);
	}

	@Test
	void placeholdersAreFilled() {
		assertEquals("<!-- chapter-3 en -->\r\n# My title\r\n## My title\r\n", filled("<!-- {chapter} {language} -->\r\n# {title}\r\n## {title}\r\n"));
	}

	@Test
	void aTemplateWithoutAPlaceForTheTitleGetsItAsItsFirstHeading() {
		assertEquals("<!-- .slide: class=\"center\" -->\n\n## My title\n\nwords\n\n# Other\n", filled("<!-- .slide: class=\"center\" -->\n\n## Old *title*\n\nwords\n\n# Other\n"));
		assertEquals("words\n", filled("words\n"));
	}

	@Test
	void theBuiltInOneHasTheSlidesItSeemsToHave() {
		for (Profile profile : new Profile[] { Profile.DEFAULT, Profile.SLIDES_INIT }) {
			String deck = DeckTemplate.builtIn(profile).filled("T", "c", "en", profile);
			assertEquals(2, Deck.of(deck, profile).slides().size(), deck);
		}
		Profile other = new Profile(new Separators("^====$", "", "notes:"), Profile.DEFAULT.stage(), true, "black", java.util.List.of(), "6.0.2");
		assertEquals("# T\n", DeckTemplate.builtIn(other).filled("T", "c", "en", other));
	}
}
