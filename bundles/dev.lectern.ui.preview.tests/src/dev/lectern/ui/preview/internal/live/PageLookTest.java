package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;

/** What the toolbar can change in a page. */
class PageLookTest extends PreviewFixture {

	private static final String SCALE = "return document.querySelector('.slides').getBoundingClientRect().width / 1600";

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void theStageIsAsLargeAsWantedAndStaysSo(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		double fit = (double) js(SCALE);
		assertTrue(fit < 0.6, "it fits the pane: " + fit);
		js("lectern.zoom(1.5)");
		assertEquals(1.5, (double) js(SCALE), 0.01);
		show(replaced(deck, "# One", "# One\n\n---\n\n# And"), 0);
		assertEquals(1.5, (double) js(SCALE), 0.01);
		assertTrue((boolean) js("return document.scrollingElement.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth"));
		js("lectern.zoom('fit')");
		assertEquals(fit, (double) js(SCALE), 0.01);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void anotherThemeStaysUntilThePublishedOneIsWanted(String reveal) {
		String background = "return getComputedStyle(document.body).backgroundColor";
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		js("lectern.theme('white')");
		until(background, "rgb(255, 255, 255)");
		show(replaced(deck, "# One", "# Eins"), 0);
		assertEquals("rgb(255, 255, 255)", js(background));
		js("lectern.theme('no-such-theme'); lectern.theme('../../../evil')");
		js("lectern.theme('')");
		until(background, "rgb(17, 17, 17)");
		until("return document.querySelectorAll('link.lectern-theme').length", 1.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void theNotesStandBesideTheSlideAndFollowIt(String reveal) {
		String notes = "const n = document.querySelector('.speaker-notes'); return getComputedStyle(n).display === 'none' ? 'none' : n.textContent.trim()";
		Deck deck = deck("# One\n\nNote: said\n\n---\n\n# Two\n", reveal);
		show(deck, 0);
		assertEquals("none", js(notes));
		js("lectern.showNotes(true)");
		assertEquals("said", js(notes));
		deck = replaced(deck, "said", "said more");
		show(deck, 0);
		assertEquals("said more", js(notes));
		press(KEY_RIGHT);
		untilMoves(deck.slides().get(1).id());
		assertEquals("No notes on this slide.", js(notes), "reveal.js's own words, which a style sheet replaces");
		assertTrue(((String) js("return getComputedStyle(document.querySelector('.speaker-notes'), '::before').content")).length() > 2);
		js("lectern.showNotes(false)");
		assertEquals("none", js(notes));
	}

	@Test
	void withoutNotesThereIsRoomForThemToo() {
		show(deck(THREE, V6), 0);
		double before = (double) js(SCALE);
		js("lectern.showNotes(true)");
		assertTrue((double) js(SCALE) < before);
	}
}
