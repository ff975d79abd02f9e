package dev.lectern.ui.deck.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

class FoldsTest {

	private static Deck deck(String text) {
		return Deck.of(text, Profile.SLIDES_INIT);
	}

	private static List<String> texts(Deck deck) {
		return Folds.of(deck).values().stream().map(range -> range.in(deck.text())).toList();
	}

	@Test
	void slidesOfMoreThanOneLineFoldInWholeLines() {
		assertEquals(List.of("# One\n\ntext\n", "# Three\ntext"), texts(deck("\n\n# One\n\ntext\n\n---\n\n# Two\n\n---\n\n# Three\ntext")));
	}

	@Test
	void longCodeBlocksFoldInTheirSlide() {
		String block = "```js\n" + "line\n".repeat(Folds.LONG_CODE_BLOCK - 2) + "```\n";
		Deck deck = deck("# One\n\n" + block + "\n```\nshort\n```\n\nend\n");
		List<String> texts = texts(deck);
		assertEquals(2, texts.size());
		assertEquals(block, texts.get(1));
	}

	@Test
	void aSlideThatIsOneCodeBlockFoldsOnce() {
		assertEquals(1, texts(deck("```\n" + "line\n".repeat(20) + "```\n")).size());
	}

	@Test
	void foldsKeepTheirKeysWhileOtherSlidesAreEdited() {
		Deck before = deck("# One\ntext\n\n---\n\n# Two\ntext\n");
		Deck after = before.edited(new TextEdit(0, 0, "new\n"));
		assertEquals(Folds.of(before).keySet(), Folds.of(after).keySet());
	}

	@Test
	void windowsLineEndsBelongToTheirLines() {
		Deck deck = Deck.of("# One\r\ntext\r\n", Profile.DEFAULT);
		Map<FoldKey, SourceRange> folds = Folds.of(deck);
		assertEquals(List.of(new SourceRange(0, 13)), List.copyOf(folds.values()));
	}
}
