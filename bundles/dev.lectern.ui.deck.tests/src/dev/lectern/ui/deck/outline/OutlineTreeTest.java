package dev.lectern.ui.deck.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;

class OutlineTreeTest {

	private static final String DECK = """
			# One

			## Below

			---

			# Two

			----

			no heading

			----

			---

			<!-- nothing to see -->
			""";

	private static Deck deck(String text) {
		return Deck.of(text, Profile.SLIDES_INIT);
	}

	private static String written(OutlineTree tree) {
		StringBuilder text = new StringBuilder();
		tree.roots().forEach(root -> write(root, tree, "", text));
		return text.toString();
	}

	private static void write(OutlineKey key, OutlineTree tree, String indent, StringBuilder text) {
		text.append(indent).append(switch (tree.row(key).orElseThrow()) {
			case OutlineRow.StackRow stack -> "stack " + stack.first() + "-" + stack.last() + " " + stack.title();
			case OutlineRow.SlideRow slide -> slide.number() + " " + (slide.empty() ? "(empty)" : slide.title());
			case OutlineRow.HeadingRow heading -> "#" + heading.level() + " " + heading.text();
		}).append('\n');
		tree.children(key).forEach(child -> write(child, tree, indent + "  ", text));
	}

	@Test
	void slidesStacksAndHeadingsAreWhereRevealShowsThem() {
		assertEquals("""
				1 One
				  #2 Below
				stack 2-4 Two
				  2 Two
				  3 no heading
				  4 (empty)
				5\s
				""", written(OutlineTree.of(deck(DECK))));
	}

	@Test
	void theCaretIsInTheSlideAndTheHeadingBeforeIt() {
		OutlineTree tree = OutlineTree.of(deck(DECK));
		OutlineKey one = tree.roots().getFirst();
		assertEquals(List.of(one), tree.path(0));
		assertEquals(List.of(one, tree.children(one).getFirst()), tree.path(DECK.indexOf("## Below") + 4));
		OutlineKey stack = tree.roots().get(1);
		assertEquals(List.of(stack, tree.children(stack).get(1)), tree.path(DECK.indexOf("no heading")));
	}

	@Test
	void aCaretBeyondTheTextIsInTheLastSlide() {
		OutlineTree tree = OutlineTree.of(deck(DECK));
		assertEquals(List.of(tree.roots().getLast()), tree.path(DECK.length() + 1000));
	}

	@Test
	void linesAreThoseOfTheText() {
		OutlineTree tree = OutlineTree.of(deck(DECK));
		assertEquals(7, tree.line(tree.roots().get(1)).orElseThrow());
	}

	@Test
	void titlesAreOneShortLine() {
		OutlineTree tree = OutlineTree.of(deck("# " + "long ".repeat(1000)));
		assertTrue(tree.row(tree.roots().getFirst()).orElseThrow() instanceof OutlineRow.SlideRow row && row.title().length() <= 201);
	}

	@Test
	void typingInATitleConcernsOneRow() {
		Deck before = deck("# Slide\n\ntext\n\n---\n\n".repeat(1000));
		Deck after = before.edited(new TextEdit(before.slides().get(500).body().offset() + 2, 0, "x"));
		OutlineDiff diff = OutlineDiff.between(OutlineTree.of(before), OutlineTree.of(after));
		assertEquals(List.of(), diff.restructured());
		assertEquals(List.of(OutlineTree.of(after).roots().get(500)), diff.relabelled());
		assertEquals(List.of(), OutlineDiff.leaving(OutlineTree.of(before).roots(), OutlineTree.of(after).roots()));
	}

	@Test
	void aMovedSlideIsTheOnlyOneToLeaveItsPlace() {
		List<OutlineKey> roots = OutlineTree.of(deck("text\n\n---\n\n".repeat(100))).roots();
		List<OutlineKey> firstToEnd = new ArrayList<>(roots.subList(1, roots.size()));
		firstToEnd.add(roots.getFirst());
		assertEquals(List.of(roots.getFirst()), OutlineDiff.leaving(roots, firstToEnd));
		assertEquals(List.of(roots.getFirst()), OutlineDiff.leaving(firstToEnd, roots));
		assertEquals(roots.subList(3, 7), OutlineDiff.leaving(roots.subList(0, 7), roots.subList(0, 3)));
	}

	@Test
	void aPartOfAnOutlineKeepsWhatIsBelowAndAbove() {
		OutlineTree tree = OutlineTree.of(deck(DECK));
		OutlineKey stack = tree.roots().get(1);
		OutlineKey slide = tree.children(stack).get(1);
		OutlineTree part = tree.only(Set.of(stack, slide));
		assertEquals("""
				stack 2-4 Two
				  3 no heading
				""", written(part));
		assertEquals(List.of(stack, slide), part.path(slide));
		assertEquals(List.of(), part.path(tree.roots().getFirst()));
		assertEquals(tree.offset(slide), part.offset(slide));
	}

	@RepeatedTest(30)
	void aDiffMakesTheLaterOutlineOfTheEarlier() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		Deck deck = deck(DECK.repeat(4));
		OutlineTree before = OutlineTree.of(deck);
		List<OutlineKey> shown = new ArrayList<>(before.roots());
		String[] pieces = { "\n---\n", "\n----\n", "\n# New\n", "text", "\n" };
		for (int step = 0; step < 60; step++) {
			int offset = random.nextInt(deck.text().length() + 1);
			int length = Math.min(random.nextInt(3) == 0 ? random.nextInt(20) : 0, deck.text().length() - offset);
			deck = deck.edited(new TextEdit(offset, length, pieces[random.nextInt(pieces.length)]));
			OutlineTree after = OutlineTree.of(deck);
			OutlineDiff diff = OutlineDiff.between(before, after);
			shown.removeAll(OutlineDiff.leaving(shown, after.roots()));
			for (int i = 0; i < after.roots().size(); i++) {
				if (i == shown.size() || !shown.get(i).equals(after.roots().get(i))) {
					shown.add(i, after.roots().get(i));
				}
			}
			assertEquals(after.roots(), shown, "seed " + seed + ", step " + step);
			for (OutlineKey key : after.roots()) {
				if (before.contains(key) && !diff.relabelled().contains(key)) {
					assertEquals(before.row(key), after.row(key), "seed " + seed + ", step " + step);
				}
				if (before.contains(key) && !diff.restructured().contains(key)) {
					assertEquals(before.children(key), after.children(key), "seed " + seed + ", step " + step);
				}
			}
			before = after;
		}
	}
}
