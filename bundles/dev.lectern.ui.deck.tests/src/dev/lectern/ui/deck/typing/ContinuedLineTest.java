package dev.lectern.ui.deck.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuedLineTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = { "- one|- ", "  * one|  * ", "1. one|2. ", "9) one|10) ", "> quoted|> ",
			"> - one|> - ", "- [x] done|- [ ] ", "+   wide|+   ", "1.  two blanks|2.  ", "> > deep|> > " })
	void beginsTheNextLineLikeThisOne(String line, String next) {
		assertEquals(Optional.of(new ContinuedLine(0, true, next)), ContinuedLine.of(line, line.length()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "text", "    indented", "---", "- - -", "* * *", "***", "-no item", "1.no item", "**bold** text", "1234567890. too long a number" })
	void leavesOtherLinesAlone(String line) {
		assertEquals(Optional.empty(), ContinuedLine.of(line, line.length()));
	}

	@Test
	void endsTheListOnAnItemWithoutText() {
		assertEquals(Optional.of(new ContinuedLine(2, false, "")), ContinuedLine.of("- ", 2));
		assertEquals(Optional.of(new ContinuedLine(6, false, "")), ContinuedLine.of("- [ ] ", 6));
		assertEquals(Optional.of(new ContinuedLine(2, false, "")), ContinuedLine.of("> - ", 4));
		assertEquals(Optional.of(new ContinuedLine(2, false, "")), ContinuedLine.of("> ", 2));
	}

	@Test
	void keepsOutWhenTheCaretIsBeforeTheText() {
		assertEquals(Optional.empty(), ContinuedLine.of("- one", 0));
		assertEquals(Optional.empty(), ContinuedLine.of("- one", 1));
		assertEquals(Optional.of(new ContinuedLine(0, true, "- ")), ContinuedLine.of("- one", 2));
	}

	@Test
	void knowsWhetherFencedCodeIsOpen() {
		assertEquals(true, CodeFence.isOpenAfter("text\n```js\n- x\n"));
		assertEquals(false, CodeFence.isOpenAfter("```\ncode\n```\n"));
		assertEquals(true, CodeFence.isOpenAfter("````\n```\n"));
		assertEquals(true, CodeFence.isOpenAfter("```\n~~~\n"));
		assertEquals(false, CodeFence.isOpenAfter("```inline```\n"));
	}
}
