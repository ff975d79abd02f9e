package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DeckChangeTest {

	@Test
	void nothingChangedNeedsNoPatch() {
		Deck deck = Decks.plain("a\n---\nb");
		assertTrue(DeckChange.between(deck, deck.edited(new TextEdit(0, 1, "a"))).isEmpty());
	}

	@Test
	void typingReplacesOneSlide() {
		Deck before = Decks.course("a\n\n----\n\nb\n\n---\n\nc");
		Deck after = before.edited(new TextEdit(0, 1, "x"));
		assertEquals(List.of(new SlidePatch.Replace(after.slides().get(0).id(), after.slides().get(0))), DeckChange.between(before, after).patches());
	}

	@Test
	void insertingSaysAfterWhich() {
		Deck before = Decks.plain("a\n---\nb");
		Deck after = before.edited(new TextEdit(0, 0, "n\n---\n"));
		assertEquals(List.of(new SlidePatch.Insert(after.slides().get(0), Optional.empty())), DeckChange.between(before, after).patches());
		Deck second = before.edited(new TextEdit(1, 0, "\n---\nn"));
		assertEquals(List.of(new SlidePatch.Insert(second.slides().get(1), Optional.of(before.slides().get(0).id()))),
				DeckChange.between(before, second).patches());
	}

	@Test
	void removingNamesTheSlide() {
		Deck before = Decks.plain("a\n---\nb\n---\nc");
		Deck after = before.edited(new TextEdit(1, 6, ""));
		assertEquals(List.of(new SlidePatch.Remove(before.slides().get(1).id())), DeckChange.between(before, after).patches());
	}

	@Test
	void stacksThatChangeShapeAndSlidesThatMoveRestructure() {
		Deck stack = Decks.course("a\n\n----\n\nb");
		Deck longer = stack.edited(new TextEdit(stack.text().length(), 0, "\n\n----\n\nc"));
		assertEquals(List.of(new SlidePatch.Restructure(longer.slides())), DeckChange.between(stack, longer).patches());
		Deck flat = stack.edited(new TextEdit(stack.text().indexOf("----"), 1, ""));
		assertInstanceOf(SlidePatch.Restructure.class, DeckChange.between(stack, flat).patches().get(0));
		Deck order = Decks.plain("a\n---\nb");
		Deck turned = order.edited(new TextEdit(0, order.text().length(), "b\n---\na"));
		assertEquals(List.of(new SlidePatch.Restructure(turned.slides())), DeckChange.between(order, turned).patches());
	}

	@RepeatedTest(80)
	void applyingThePatchesGivesTheLaterSnapshot(RepetitionInfo repetition) {
		long seed = 1000 + repetition.getCurrentRepetition();
		RandomDecks random = new RandomDecks(seed);
		Deck shown = Deck.of(random.text(30), random.profile());
		for (int step = 0; step < 10; step++) {
			Deck after = shown;
			for (int edits = random.below(4); edits >= 0; edits--) {
				after = after.edited(random.edit(after.text()));
			}
			String place = "seed " + seed + ", step " + step + ", from " + shown.text() + " to " + after.text();
			assertEquals(columns(after.slides()), applied(columns(shown.slides()), DeckChange.between(shown, after)), place);
			shown = after;
		}
	}

	private record Shown(SlideId id, SlideContent content) {
	}

	private static List<List<Shown>> columns(List<Slide> slides) {
		List<List<Shown>> columns = new ArrayList<>();
		for (Slide slide : slides) {
			if (slide.position().vertical() == 0) {
				columns.add(new ArrayList<>());
			}
			columns.get(slide.position().horizontal()).add(new Shown(slide.id(), slide.content()));
		}
		return columns;
	}

	private static List<List<Shown>> applied(List<List<Shown>> columns, DeckChange change) {
		List<List<Shown>> page = columns;
		for (SlidePatch patch : change.patches()) {
			switch (patch) {
				case SlidePatch.Replace replace -> {
					List<Shown> column = page.get(columnOf(page, replace.id()));
					column.replaceAll(shown -> shown.id().equals(replace.id()) ? new Shown(replace.id(), replace.slide().content()) : shown);
				}
				case SlidePatch.Insert insert -> page.add(insert.after().map(id -> columnOf(columns, id) + 1).orElse(0),
						new ArrayList<>(List.of(new Shown(insert.slide().id(), insert.slide().content()))));
				case SlidePatch.Remove remove -> assertEquals(1, page.remove(columnOf(page, remove.id())).size());
				case SlidePatch.Restructure restructure -> page = columns(restructure.slides());
			}
		}
		return page;
	}

	private static int columnOf(List<List<Shown>> page, SlideId id) {
		for (int i = 0; i < page.size(); i++) {
			if (page.get(i).stream().anyMatch(shown -> shown.id().equals(id))) {
				return i;
			}
		}
		throw new AssertionError(id + " is not shown");
	}
}
