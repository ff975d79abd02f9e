package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DeckEditTest {

	private static final Deck THREE = Decks.plain("# A\n---\n# B\n---\n# C");

	@Test
	void typingInASlideChangesThatOneOnly() {
		Deck after = THREE.edited(new TextEdit(THREE.text().indexOf("B"), 1, "BB"));
		assertEquals(ids(THREE), ids(after));
		assertSame(THREE.slides().get(0).content(), after.slides().get(0).content());
		assertNotSame(THREE.slides().get(1).content(), after.slides().get(1).content());
		assertSame(THREE.slides().get(2).content(), after.slides().get(2).content());
		assertEquals("BB", after.slides().get(1).title());
		assertEquals(2, after.version());
		assertEquals("B", THREE.slides().get(1).title());
	}

	@Test
	void aNewSlideGetsANewId() {
		Deck after = THREE.edited(new TextEdit(3, 0, "\n---\n# N"));
		assertEquals(List.of("A", "N", "B", "C"), after.slides().stream().map(Slide::title).toList());
		assertEquals(ids(THREE), List.of(id(after, 0), id(after, 2), id(after, 3)));
		assertTrue(!ids(THREE).contains(id(after, 1)));
	}

	@Test
	void aSplitSlideLivesOnAsItsFirstPart() {
		Deck after = THREE.edited(new TextEdit(THREE.text().indexOf("B"), 0, "1\n---\n"));
		assertEquals(ids(THREE), List.of(id(after, 0), id(after, 1), id(after, 3)));
	}

	@Test
	void joinedSlidesLiveOnAsTheFirst() {
		Deck after = THREE.edited(new TextEdit(3, 5, "\n"));
		assertEquals(List.of(id(THREE, 0), id(THREE, 2)), ids(after));
	}

	@Test
	void aMovedSlideKeepsContentAndId() {
		Deck after = THREE.edited(new TextEdit(0, THREE.text().length(), "# C\n---\n# A\n---\n# B"));
		assertEquals(List.of(id(THREE, 2), id(THREE, 0), id(THREE, 1)), ids(after));
		assertSame(THREE.slides().get(2).content(), after.slides().get(0).content());
	}

	@Test
	void aSlideIsItselfWhateverBlankLinesComeAroundIt() {
		Deck first = THREE.edited(new TextEdit(0, 0, "# N\n\n---\n\n"));
		assertEquals(List.of("N", "A", "B", "C"), first.slides().stream().map(Slide::title).toList());
		assertEquals(ids(THREE), ids(first).subList(1, 4));
		assertNotSame(THREE.slides().get(0).content(), first.slides().get(1).content());
		Deck between = THREE.edited(new TextEdit(THREE.text().indexOf("# B"), 0, "\n# N\n\n---\n\n"));
		assertEquals(ids(THREE), List.of(id(between, 0), id(between, 2), id(between, 3)));
		Deck back = first.edited(new TextEdit(0, "# N\n\n---\n\n".length(), ""));
		assertEquals(ids(THREE), ids(back));
	}

	@Test
	void idsAreNeverUsedAgain() {
		Deck without = THREE.edited(new TextEdit(3, 8, ""));
		Deck again = without.edited(new TextEdit(3, 0, "\n---\n# N"));
		assertEquals(2, without.slides().size());
		assertNotEquals(id(THREE, 1), id(again, 1));
	}

	@Test
	void anotherProfileKeepsWhatItReadsAlike() {
		Deck deck = Decks.plain("a\n---\nb\nNote: c");
		Deck staged = deck.withProfile(new Profile(deck.profile().separators(), new Profile.Stage(1, 1, 0), true, "white", List.of(), "6.1.0"));
		assertSame(deck.slides().get(1).content(), staged.slides().get(1).content());
		assertEquals(2, staged.version());
		Deck other = deck.withProfile(new Profile(new Separators("---", "", "Talk:"), Profile.Stage.DEFAULT, true, "white", List.of(), "5.1.0"));
		assertTrue(other.slides().get(1).notes().isEmpty());
		assertTrue(deck.slides().get(1).notes().isPresent());
	}

	@Test
	void whatLiesBeforeAnEditIsTheVerySame() {
		Deck after = THREE.edited(new TextEdit(THREE.text().length(), 0, "c"));
		assertSame(THREE.slides().get(0), after.slides().get(0));
		Deck longer = THREE.edited(new TextEdit(1, 0, "\n\n"));
		assertEquals(List.of(1, 5, 7), longer.slides().stream().map(Slide::line).toList());
		assertEquals(List.of(1, 3, 5), THREE.slides().stream().map(Slide::line).toList());
	}

	@Test
	void theDeletedOneOfEqualSlidesIsGone() {
		Deck same = Decks.plain("a\n---\na\n---\na\n---\nb");
		Deck after = same.edited(new TextEdit(6, 6, ""));
		assertEquals(List.of(id(same, 0), id(same, 2), id(same, 3)), ids(after));
	}

	@Test
	void theOtherSlidesOfADeckKnowWhatAVerticalSeparatorMadeOfThem() {
		Deck flat = Decks.course("a\n\n---\n\nb\n\n---\n\nc\n\n---\n\nd\n\n----\n\ne");
		Deck stacked = flat.edited(new TextEdit(flat.text().indexOf("---"), 0, "-"));
		assertEquals(List.of(new Position(0, 0, true), new Position(0, 1, true), new Position(1, 0, false), new Position(2, 0, true), new Position(2, 1, true)),
				stacked.slides().stream().map(Slide::position).toList());
	}

	@Test
	void anEditBeyondTheTextIsRefused() {
		assertThrows(IndexOutOfBoundsException.class, () -> THREE.edited(new TextEdit(THREE.text().length(), 1, "")));
		assertThrows(IllegalArgumentException.class, () -> new TextEdit(-1, 0, ""));
	}

	@RepeatedTest(60)
	void anEditedDeckEqualsOneMadeAnew(RepetitionInfo repetition) {
		long seed = repetition.getCurrentRepetition();
		RandomDecks random = new RandomDecks(seed);
		Deck deck = Deck.of(random.text(30), random.profile());
		Set<SlideId> everUsed = new HashSet<>(ids(deck));
		for (int step = 0; step < 12; step++) {
			TextEdit edit = random.edit(deck.text());
			String place = "seed " + seed + ", step " + step + ", " + edit + " in " + deck.text();
			Deck edited = deck.edited(edit);
			assertSameReading(Deck.of(edited.text(), edited.profile()), edited, place);
			assertUnchangedAreShared(deck, edited, edit, place);
			Set<SlideId> fresh = new HashSet<>(ids(edited));
			assertEquals(edited.slides().size(), fresh.size(), place);
			fresh.removeAll(ids(deck));
			assertTrue(fresh.stream().allMatch(everUsed::add), place);
			deck = edited;
		}
	}

	private static void assertSameReading(Deck expected, Deck actual, String place) {
		assertEquals(actual.text().length(), actual.length(), place);
		assertEquals(expected.separators(), actual.separators(), place);
		assertEquals(expected.slides().size(), actual.slides().size(), place);
		int end = 0;
		for (int i = 0; i < expected.slides().size(); i++) {
			Slide one = expected.slides().get(i);
			Slide other = actual.slides().get(i);
			assertEquals(one.range(), other.range(), place);
			assertEquals(one.body(), other.body(), place);
			assertEquals(one.position(), other.position(), place);
			assertEquals(one.line(), other.line(), place);
			assertEquals(one.endLine(), other.endLine(), place);
			assertEquals(actual.lines().lineAt(other.body().offset()), other.line(), place);
			assertEquals(actual.lines().lineAt(other.body().end()) + (other.body().length() == 0 ? 0 : 1), other.endLine(), place);
			assertEquals(i + 1, other.index(), place);
			assertEquals(one.title(), other.title(), place);
			assertEquals(one.html(), other.html(), place);
			assertEquals(one.attributes(), other.attributes(), place);
			assertEquals(one.content().html().attributes(), other.attributes(), place);
			assertEquals(one.tokens(), other.tokens(), place);
			assertEquals(one.headings(), other.headings(), place);
			assertEquals(one.links(), other.links(), place);
			assertEquals(one.directives(), other.directives(), place);
			assertEquals(one.notes(), other.notes(), place);
			assertTrue(other.range().offset() >= end && other.range().contains(other.body()), place);
			assertInside(other, place);
			end = other.range().end();
		}
	}

	private static void assertInside(Slide slide, String place) {
		Token previous = null;
		for (Token token : slide.tokens()) {
			assertTrue(slide.range().contains(token.range()) && token.range().length() > 0, () -> token + " " + place);
			assertTrue(previous == null || Token.READING_ORDER.compare(previous, token) <= 0, place);
			previous = token;
		}
		for (Link link : slide.links()) {
			assertTrue(slide.range().contains(link.range()) && slide.range().contains(link.labelRange()) && slide.range().contains(link.targetRange()), place);
		}
		slide.headings().forEach(heading -> assertTrue(slide.range().contains(heading.range()), place));
		slide.directives().forEach(directive -> assertTrue(slide.range().contains(directive.range()), place));
	}

	private static void assertUnchangedAreShared(Deck before, Deck after, TextEdit edit, String place) {
		int head = 0;
		while (head < Math.min(before.slides().size(), after.slides().size()) && before.slides().get(head).range().end() < edit.offset()
				&& before.slides().get(head).range().equals(after.slides().get(head).range())) {
			assertSame(before.slides().get(head).content(), after.slides().get(head).content(), place);
			assertEquals(id(before, head), id(after, head), place);
			head++;
		}
		int shift = edit.replacement().length() - edit.length();
		for (Slide slide : before.slides().subList(head, before.slides().size())) {
			if (slide.range().offset() > edit.offset() + edit.length()) {
				after.slides().stream().filter(other -> other.range().equals(slide.range().shiftedBy(shift))).forEach(other -> {
					assertEquals(slide.content().text(), other.content().text(), place);
					assertTrue(before.slides().stream().anyMatch(known -> known.content() == other.content()), place);
				});
			}
		}
	}

	private static SlideId id(Deck deck, int index) {
		return deck.slides().get(index).id();
	}

	private static List<SlideId> ids(Deck deck) {
		return deck.slides().stream().map(Slide::id).toList();
	}
}
