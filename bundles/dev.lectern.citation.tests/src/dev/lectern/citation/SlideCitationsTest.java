package dev.lectern.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;

class SlideCitationsTest {

	private static final String CITING = "[A](https://arxiv.org/abs/1706.03762) (2017), arXiv:1706.0376, https://arxiv.org/abs/2501.19393，见\n";

	@Test
	void aSlideIsReadOnceWhereverItStands() {
		SlideCitations citations = new SlideCitations();
		Deck deck = Deck.of("# B\n\n---\n\n" + CITING, Profile.DEFAULT);
		Slide slide = deck.slides().get(1);
		assertSame(citations.of(slide), citations.of(slide));
		Deck edited = deck.edited(new TextEdit(0, 0, "# Above\n\n---\n\n"));
		Slide moved = edited.slides().get(2);
		assertSame(slide.content(), moved.content());
		assertEquals(Citations.of(moved), citations.of(moved));
		assertSame(citations.of(moved), citations.of(moved));
		assertEquals(Citations.of(slide), citations.of(slide), "as it was");
		assertEquals(List.of(2, 1, 1), List.of(citations.in(slide).size(), citations.of(slide).malformed().size(), citations.of(slide).runOn().size()));
	}
}
