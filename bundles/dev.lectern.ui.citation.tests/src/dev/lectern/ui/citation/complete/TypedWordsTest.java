package dev.lectern.ui.citation.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

	private static TypedWords at(String lineWithCaret) {
		int caret = lineWithCaret.indexOf('|');
		return TypedWords.before(lineWithCaret.replace("|", ""), caret);
	}

	@Test
	void inABracketAllWordsCountAndTheClosingOneIsReplaced() {
		TypedWords typed = at("see [attention is|] there");
		assertEquals(List.of("attention", "is"), typed.words());
		assertEquals(4, typed.open());
		assertEquals("see [attention is]".length(), typed.end());
	}

	@Test
	void plainTextGivesTheWordsBeforeTheCaretAlsoBehindIdeographs() {
		assertEquals(List.of("attention", "is"), at("\u53c2\u89c1attention is|").words());
		assertEquals(List.of(2, 12), at("\u53c2\u89c1attention is|").start());
		assertEquals(List.of(), at("words and then  |").words());
	}

	@Test
	void nothingIsTypedInAnAddressOrInALinkThatIsThere() {
		assertEquals(List.of(), at("[a](https://arx|)").words());
		assertEquals(List.of(), at("https://arxiv.org/ab|").words());
		assertEquals(List.of(), at("[attention|](https://arxiv.org)").words());
	}

	@Test
	void noLineBreaksIt() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 2000; i++) {
			StringBuilder line = new StringBuilder();
			for (int length = random.nextInt(30); length > 0; length--) {
				line.append("[]()ab :/.\u53c2\u00e9\\".charAt(random.nextInt(13)));
			}
			int caret = random.nextInt(line.length() + 1);
			TypedWords typed = TypedWords.before(line.toString(), caret);
			assertEquals(typed.words().size(), typed.start().size(), "seed " + seed + ": " + line);
			assertTrue(typed.end() >= caret && typed.end() <= line.length() && typed.open() < caret + 1, "seed " + seed + ": " + line);
		}
	}
}
