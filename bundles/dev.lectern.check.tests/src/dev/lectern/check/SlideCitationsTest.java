package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

class SlideCitationsTest {

	@Test
	void readsASlideOnceAndAMovedOneAnew() {
		SlideCitations citations = new SlideCitations();
		Slide slide = Deck.of("[A](https://arxiv.org/abs/1706.03762), arXiv:1706.0376\n", Profile.DEFAULT).slides().getFirst();
		assertSame(citations.of(slide), citations.of(slide));
		assertEquals(1, citations.of(slide).malformed().size());
		Slide moved = Deck.of("# B\n\n---\n\n[A](https://arxiv.org/abs/1706.03762)\n", Profile.DEFAULT).slides().get(1);
		assertEquals(List.of(0, 10), List.of(citations.in(slide).getFirst().link().range().offset(), citations.in(moved).getFirst().link().range().offset()));
	}
}
