package dev.lectern.ui.deck.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class OutlineFilterTest {

	private static final OutlineTree TREE = OutlineTree.of(Deck.of("""
			# Attention Is All You Need

			## Scaled dot product

			---

			# In 2017

			----

			# Word2Vec: words as vectors

			""" + "\n---\n\n# Page\n".repeat(20), Profile.SLIDES_INIT));

	private static String best(String typed) {
		return OutlineFilter.of(TREE, typed).best().flatMap(TREE::row).map(row -> switch (row) {
			case OutlineRow.StackRow stack -> "stack";
			case OutlineRow.SlideRow slide -> slide.number() + " " + slide.title();
			case OutlineRow.HeadingRow heading -> heading.text();
		}).orElse("");
	}

	@Test
	void wordsMatchInAnyCaseAndOrder() {
		assertEquals("1 Attention Is All You Need", best("need att"));
		assertEquals("3 Word2Vec: words as vectors", best("vec"));
	}

	@Test
	void firstLettersMatch() {
		assertEquals("1 Attention Is All You Need", best("ayn"));
	}

	@Test
	void aNumberIsTheSlideOfThatNumber() {
		assertEquals("12 Page", best("12"));
		assertEquals("2 In 2017", best("2"));
		assertEquals("2 In 2017", best("2017"));
	}

	@Test
	void headingsAreFoundAndShownBelowTheirSlide() {
		assertEquals("Scaled dot product", best("product"));
		assertEquals(2, OutlineFilter.of(TREE, "product").shown().size());
	}

	@Test
	void aSlideInAStackIsShownBelowIt() {
		OutlineFilter filter = OutlineFilter.of(TREE, "word2vec");
		OutlineKey stack = TREE.roots().get(1);
		assertEquals(2, filter.shown().size());
		assertTrue(filter.shown().containsAll(List.of(stack, TREE.children(stack).get(1))));
	}

	@Test
	void nothingMatchesWhatIsNotThere() {
		assertEquals("", best("quantum"));
		assertTrue(OutlineFilter.of(TREE, "quantum").shown().isEmpty());
	}
}
