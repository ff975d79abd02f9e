package dev.lectern.ui.deck.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.RepeatedTest;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/** What is painted, over a text that moves its colours along with edits, gives the colours of the whole deck. */
class RepaintTest {

	private static final List<String> PIECES = List.of("# Title\n", "*a* **b** ", "`c`", "\n---\n", "\n----\n", "\n", "[x](https://arxiv.org/abs/1706.03762) ", "```\n",
			"<!-- .slide: class=\"x\" -->\n", "Note: ", "| a | b |\n|---|---|\n| c | d |\n", "- item\n", "> q\n", "\u4e2d\u6587**\u7c97**", "<b>h</b>", "\r\n");

	/** The text widget: a look a character; inserted text has none. */
	private static final class Paper {

		private final List<Look> looks = new ArrayList<>();

		void edit(TextEdit edit) {
			looks.subList(edit.offset(), edit.offset() + edit.length()).clear();
			looks.addAll(edit.offset(), Collections.nCopies(edit.replacement().length(), (Look) null));
		}

		void paint(SourceRange range, List<Span> spans) {
			Collections.fill(looks.subList(range.offset(), range.end()), null);
			spans.forEach(span -> Collections.fill(looks.subList(span.offset(), span.end()), span.look()));
		}
	}

	@RepeatedTest(15)
	void paintingWhatChangedIsPaintingAll() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		Deck deck = Deck.of("", Profile.SLIDES_INIT);
		DeckInk ink = DeckInk.of(deck, DeckInk.NONE);
		DeckInk.Painted painted = DeckInk.Painted.NOTHING;
		Damage damage = new Damage();
		Paper paper = new Paper();
		for (int step = 0; step < 60; step++) {
			int edits = 1 + random.nextInt(3);
			for (int i = 0; i < edits; i++) {
				TextEdit edit = edit(deck.text(), random);
				deck = deck.edited(edit);
				paper.edit(edit);
				damage.replaced(edit.offset(), edit.length(), edit.replacement().length());
			}
			ink = DeckInk.of(deck, ink);
			int from = random.nextInt(deck.length() + 1);
			SourceRange inSight = random.nextInt(4) == 0 ? SourceRange.between(0, deck.length()) : SourceRange.between(from, from + random.nextInt(deck.length() - from + 1));
			DeckInk.Step next = ink.step(painted, damage, inSight, SourceRange.between(inSight.offset() / 2, deck.length()));
			for (SourceRange range : next.ranges()) {
				paper.paint(range, ink.spans(range));
			}
			painted = next.done();
			damage.clear();
			assertEquals(whole(deck).subList(inSight.offset(), inSight.end()), paper.looks.subList(inSight.offset(), inSight.end()), "seed " + seed + ", step " + step);
		}
	}

	private static TextEdit edit(String text, Random random) {
		int offset = random.nextInt(text.length() + 1);
		int length = random.nextInt(4) == 0 ? random.nextInt(Math.min(30, text.length() - offset) + 1) : 0;
		StringBuilder replacement = new StringBuilder();
		for (int i = random.nextInt(4); i > 0; i--) {
			replacement.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return random.nextInt(25) == 0 ? new TextEdit(0, text.length(), text) : new TextEdit(offset, length, replacement.toString());
	}

	private static List<Look> whole(Deck deck) {
		Paper paper = new Paper();
		paper.edit(new TextEdit(0, 0, deck.text()));
		paper.paint(SourceRange.between(0, deck.text().length()), DeckInk.of(Deck.of(deck.text(), deck.profile()), DeckInk.NONE).spans());
		return paper.looks;
	}

	@Test
	void aKeystrokePaintsOneSlideOfMany() {
		Deck deck = Deck.of("# Slide\n\ntext\n\n---\n\n".repeat(1000), Profile.SLIDES_INIT);
		DeckInk before = DeckInk.of(deck, DeckInk.NONE);
		int place = deck.slides().get(500).body().offset() + 2;
		Damage damage = new Damage();
		damage.replaced(place, 0, 1);
		Deck edited = deck.edited(new TextEdit(place, 0, "x"));
		SourceRange all = SourceRange.between(0, edited.length());
		DeckInk.Step painted = before.step(DeckInk.Painted.NOTHING, new Damage(), all, all);
		while (painted.more()) {
			painted = before.step(painted.done(), new Damage(), all, all);
		}
		List<SourceRange> ranges = DeckInk.of(edited, before).step(painted.done(), damage, all, all).ranges();
		assertEquals(1, ranges.size());
		assertTrue(ranges.getFirst().length() < 100, ranges::toString);
	}

	@Test
	void onlyWhatIsInSightIsPainted() {
		Deck deck = Deck.of("# Slide\n\ntext\n\n---\n\n".repeat(1000), Profile.SLIDES_INIT);
		DeckInk.Step step = DeckInk.of(deck, DeckInk.NONE).step(DeckInk.Painted.NOTHING, new Damage(), SourceRange.between(5000, 5100), SourceRange.between(5000, 5100));
		assertFalse(step.more());
		assertEquals(1, step.ranges().size());
		assertTrue(step.ranges().getFirst().length() < 200, step::toString);
	}

	@Test
	void whatIsInSightComesBeforeWhatIsAround() {
		Deck deck = Deck.of("# Slide\n\ntext\n\n---\n\n".repeat(1000), Profile.SLIDES_INIT);
		DeckInk ink = DeckInk.of(deck, DeckInk.NONE);
		SourceRange inSight = SourceRange.between(5000, 5100);
		DeckInk.Step first = ink.step(DeckInk.Painted.NOTHING, new Damage(), inSight, SourceRange.between(4000, 6100));
		assertTrue(first.ranges().getFirst().contains(inSight) && first.ranges().getFirst().length() < 200, first::toString);
		assertTrue(first.more());
		DeckInk.Step second = ink.step(first.done(), new Damage(), inSight, SourceRange.between(4000, 6100));
		assertEquals(2, second.ranges().size(), second::toString);
		assertFalse(second.more());
	}

	@Test
	void aLongDeckIsPaintedInStretches() {
		Deck deck = Deck.of("# Slide\n\ntext\n\n---\n\n".repeat(20_000), Profile.SLIDES_INIT);
		DeckInk ink = DeckInk.of(deck, DeckInk.NONE);
		DeckInk.Painted done = DeckInk.Painted.NOTHING;
		int painted = 0;
		boolean more = true;
		while (more) {
			DeckInk.Step step = ink.step(done, new Damage(), SourceRange.between(0, deck.length()), SourceRange.between(0, deck.length()));
			SourceRange range = step.ranges().getFirst();
			assertEquals(painted, range.offset());
			assertTrue(range.length() <= DeckInk.LARGEST_STRETCH, range::toString);
			painted = range.end();
			done = step.done();
			more = step.more();
		}
		assertEquals(deck.length(), painted);
	}
}
