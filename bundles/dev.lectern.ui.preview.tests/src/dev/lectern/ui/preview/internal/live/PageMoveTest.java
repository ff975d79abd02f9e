package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;

/** Who goes where: the page after the author, and the other way round. */
class PageMoveTest extends PreviewFixture {

	@Test
	void goesToASlideEachTimeItIsAskedTo() {
		Deck deck = deck(THREE, V6);
		show(deck, 0);
		SlideId three = deck.slides().get(2).id();
		preview.goTo(three);
		untilInView(three);
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 36, bubbles: true }))");
		window.until(() -> moves.contains(deck.slides().get(0).id()), () -> "the page did not say that it moved: " + moves + ", in view " + inView());
		preview.goTo(three);
		untilInView(three);
	}

	@Test
	void anEditOfAnotherSlideLeavesThePageWhereSomebodyWentInIt() {
		Deck deck = deck(THREE, V6);
		SlideId one = deck.slides().get(0).id();
		show(deck, 0);
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 35, bubbles: true }))");
		window.until(() -> !moves.isEmpty(), () -> "the page did not say that it moved");
		show(replaced(deck, "# Two", "# Zwei"), Optional.of(one));
		assertEquals("Three", inView());
		show(replaced(deck, "# One", "# Eins"), Optional.of(one));
		assertEquals("Eins", inView());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void everyWayToMoveInThePageIsTold(String reveal) {
		Deck deck = deck(THREE, reveal);
		List<SlideId> ids = ids(deck);
		show(deck, 0);

		press(KEY_RIGHT);
		untilMoves(ids.get(1));
		js("document.querySelector('.reveal .controls .navigate-right').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));"
				+ "document.querySelector('.reveal .controls .navigate-right').click()");
		untilMoves(ids.get(1), ids.get(2));
		preview.move(ids.get(0));
		untilMoves(ids.get(1), ids.get(2), ids.get(0));
		assertTrue(preview.restsAt(deck, ids.get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void aClickInTheOverviewIsAMove(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		assertEquals(List.of(), moves);

		js("document.querySelectorAll('.slides section')[2].click()");

		untilMoves(ids(deck).get(2));
		window.until(() -> !preview.isOverview(), () -> "the overview stays");
		assertEquals("Three", inView());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void anEditKeepsTheOverviewAndItsNewSlidesCanBeClicked(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		press(KEY_ESCAPE);
		window.until(preview::isOverview, () -> "no overview");

		Deck more = replaced(deck, "# Three\n", "# Three\n\n---\n\n# Four\n");
		show(more, 0);
		assertEquals(true, js("return document.querySelector('.reveal').classList.contains('overview')"));
		js("document.querySelectorAll('.slides section')[3].click()");

		untilMoves(ids(more).get(3));
		window.until(() -> !preview.isOverview(), () -> "the overview stays");
	}

	@Test
	void aPageThatIsLoadedShowsNoOverview() {
		Deck deck = deck(THREE, V6);
		show(deck, 0);
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		preview.reload();
		window.until(() -> !preview.isOverview(), () -> "still an overview");
		untilShown(deck);
		assertEquals(false, js("return document.querySelector('.reveal').classList.contains('overview')"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void goingWhereThePageIsSentIsNoMove(String reveal) {
		Deck deck = deck("# One\n\n---\n\n<!-- .slide: data-autoslide=\"1\" -->\n# Two\n\n----\n\n# Below\n\n---\n\n# Three\n", reveal);
		show(deck, 0);
		for (int i = 0; i < deck.slides().size(); i++) {
			SlideId slide = deck.slides().get(i).id();
			preview.goTo(slide);
			untilInView(slide);
		}
		deck = replaced(deck, "# One\n\n---\n\n", "");
		show(deck, Optional.empty());
		deck = replaced(deck, "----", "---");
		show(deck, 0);
		afterAllReports();
		assertEquals(List.of(), moves);
		assertEquals("Two", inView(), "no slide turns by itself");
	}

	@Test
	void aMoveCountsOnlyWhileNothingIsOnItsWayToThePage() {
		Deck deck = deck(THREE, V6);
		List<SlideId> ids = ids(deck);
		show(deck, 0);
		press(KEY_RIGHT);
		untilMoves(ids.get(1));
		assertTrue(preview.restsAt(deck, ids.get(1)));
		assertFalse(preview.restsAt(deck, ids.get(0)), "not in view");
		assertFalse(preview.restsAt(deck(THREE, V6), ids.get(1)), "another deck");

		preview.goTo(ids.get(2));
		assertFalse(preview.restsAt(deck, ids.get(1)), "the page was sent elsewhere");
		untilInView(ids.get(2));
		window.until(() -> preview.restsAt(deck, ids.get(2)), () -> "never at rest");

		Deck typed = replaced(deck, "# One", "# One and");
		preview.show(site(typed), "document", typed, Optional.of(ids.get(0)));
		assertFalse(preview.restsAt(deck, ids.get(2)), "somebody typed");
		untilShown(typed);
		assertFalse(preview.restsAt(deck, ids.get(0)), "the old text");
		assertTrue(preview.restsAt(typed, ids.get(0)));
	}
}
