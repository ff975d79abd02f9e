package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;

/** What the toolbar can change in a page. */
class PageLookTest extends PreviewFixture {

	private static final String SCALE = "return document.querySelector('.slides').getBoundingClientRect().width / 1600";
	private static final String NOTES_IN_SIGHT = "const n = document.querySelector('.speaker-notes').getBoundingClientRect();"
			+ "return n.width > 50 && n.height > 50 && n.left >= 0 && n.top >= 0 && n.right <= innerWidth + 1 && n.bottom <= innerHeight + 1";

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void theStageIsAsLargeAsWantedAndStaysSo(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		double fit = (double) js(SCALE);
		assertTrue(fit < 0.6, "it fits the pane: " + fit);
		js("lectern.zoom(1.5)");
		assertEquals(1.5, (double) js(SCALE), 0.01);
		assertEquals(0.0, js("const b = document.querySelector('.slides').getBoundingClientRect(); return Math.abs(Math.round((b.left + b.right - innerWidth) / 50))"),
				"one sees the middle");
		show(replaced(deck, "# One", "# One\n\n---\n\n# And"), 0);
		assertEquals(1.5, (double) js(SCALE), 0.01);
		assertTrue((boolean) js("return document.scrollingElement.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth"));
		js("lectern.zoom('fit')");
		assertEquals(fit, (double) js(SCALE), 0.01);
	}

	@ParameterizedTest
	@CsvSource({ V5 + ",800,500", V6 + ",800,500", V5 + ",1300,700", V6 + ",1300,700", V6 + ",560,700" })
	void theStageIsAsLargeAsWantedBesideTheNotesToo(String reveal, int width, int height) {
		window.resize(width, height);
		show(deck("# One\n\nNote: said\n", reveal), 0);
		js("lectern.showNotes(true)");
		js("lectern.zoom(1.5)");
		assertEquals(1.5, (double) js(SCALE), 0.01);
		assertTrue((boolean) js(NOTES_IN_SIGHT));
		js("document.scrollingElement.scrollTo(9999, 9999); document.body.scrollTo(9999, 9999)");
		assertTrue((boolean) js(NOTES_IN_SIGHT), "also when one has scrolled");
		assertTrue((boolean) js("const s = document.querySelector('.reveal').getBoundingClientRect(), n = document.querySelector('.speaker-notes').getBoundingClientRect();"
				+ "return s.right <= n.left + 1 || s.bottom <= n.top + 1"), "and they hide no end of the stage");
		js("lectern.showNotes(false)");
		assertEquals(1.5, (double) js(SCALE), 0.01);
	}

	@Test
	void whatWasChosenHoldsInAPageThatIsLoadedAgain() {
		Deck deck = deck("# One\n\nNote: said\n", V6);
		preview.setLook(new PageLook(OptionalInt.of(150), "white", true));
		show(deck, 0);
		untilLooksAsChosen();
		js("window.loadedBefore = true");
		preview.reload();
		until("return window.loadedBefore === undefined && document.querySelector('.slides h1') !== null", true);
		untilLooksAsChosen();
		preview.setLook(PageLook.PUBLISHED);
		until("return document.querySelector('.slides').getBoundingClientRect().width / 1600 < 0.6", true);
		until("return getComputedStyle(document.body).backgroundColor", "rgb(17, 17, 17)");
	}

	private void untilLooksAsChosen() {
		until("return Math.abs(document.querySelector('.slides').getBoundingClientRect().width / 1600 - 1.5) < 0.01", true);
		until("return getComputedStyle(document.body).backgroundColor", "rgb(255, 255, 255)");
		until("return document.querySelector('.speaker-notes').textContent.trim()", "said");
		until(NOTES_IN_SIGHT, true);
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

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void withoutNotesThereIsRoomForThemToo(String reveal) {
		show(deck(IntStream.range(0, 30).mapToObj(slide -> "# Slide " + slide).collect(Collectors.joining("\n\n---\n\n")), reveal), 0);
		double before = (double) js(SCALE);
		js("lectern.showNotes(true)");
		double beside = (double) js(SCALE);
		assertTrue(beside < before);
		js("lectern.overview(true)");
		until("return document.querySelector('.reveal').matches('.overview.show-notes')", true);
		js("lectern.overview(false)");
		until("return document.querySelector('.reveal').matches('.show-notes:not(.overview)')", true);
		until(SCALE, beside);
	}
}
