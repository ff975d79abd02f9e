package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are where marked sees them. */
class TablesTest {

	private static final String REVEAL_5 = "5.1.0";
	private static final String REVEAL_6 = "6.0.2";
	private static final String TABLE = "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>";

	@ParameterizedTest
	@ValueSource(strings = { REVEAL_5, REVEAL_6 })
	void aTableBeginsRightBelowAParagraph(String reveal) {
		assertEquals("<p>text more</p>" + TABLE, html("text\nmore\n| a | b |\n|---|---|\n| 1 | 2 |", reveal));
		assertEquals("<blockquote><p>q</p>" + TABLE + "</blockquote>", html("> q\n> a|b\n> -|-\n> 1|2", reveal));
	}

	@Test
	void aRowNeedsNoBarAndGetsTheHeadersColumns() {
		assertEquals("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr><tr><td>2</td><td>3</td></tr></tbody></table>",
				html("|a|b|\n|-|-|\n1\n|2|3|4|", REVEAL_6));
	}

	@Test
	void aTableWithoutRowsHasNoBody() {
		assertEquals("<table><thead><tr><th>a</th><th>b</th></tr></thead></table>", html("|a|b|\n|-|-|", REVEAL_6));
	}

	@Test
	void anEscapedBarIsOneInCodeToo() {
		assertEquals("<table><thead><tr><th><code>a|b</code></th><th>|</th></tr></thead></table>", html("| `a\\|b` | \\| |\n|-|-|", REVEAL_6));
		assertEquals("<table><thead><tr><th>`a</th><th>b`</th></tr></thead></table>", html("| `a|b` |\n|-|-|", REVEAL_6));
	}

	@Test
	void columnsHaveTheirAlignment() {
		assertEquals("<table><thead><tr><th align=\"left\">a</th><th align=\"center\">b</th><th align=\"right\">c</th><th>d</th></tr></thead></table>",
				html("a|b|c|d\n:-|:-:|--:|---", REVEAL_6));
	}

	@ParameterizedTest
	@CsvSource({ "a\\n:-:, 0, 1", "a\\n|-|, 0, 1", "| a\\n|---, 0, 1", "a | b\\n--- | ---, 1, 1", "|a|b|\\n|-|, 0, 0", "|a|\\n|-|x, 0, 0" })
	void generationsDifferInWhatMakesAHeader(String markdown, int in5, int in6) {
		String text = markdown.replace("\\n", "\n");
		assertEquals(in5, html(text, REVEAL_5).split("<table>", -1).length - 1, text);
		assertEquals(in6, html(text, REVEAL_6).split("<table>", -1).length - 1, text);
	}

	@Test
	void linksInCellsAreFoundWhereTheyStand() {
		String text = "text\n| [a](u) | `x\\|y` [r] |\n|---|---|\n| https://a.b | c |\n\n[r]: v";
		Slide slide = slide(text, REVEAL_6);
		assertEquals(List.of("[a](u)", "[r]", "https://a.b"), slide.links().stream().map(link -> link.range().in(text)).toList());
		assertEquals(List.of("| [a](u) | `x\\|y` [r] |\n|---|---|\n| https://a.b | c |"),
				slide.tokens().stream().filter(token -> token.kind() == Token.Kind.TABLE).map(token -> token.range().in(text)).toList());
	}

	private static String html(String markdown, String reveal) {
		return slide(markdown, reveal).html().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<").replace("\n", " ");
	}

	private static Slide slide(String markdown, String reveal) {
		return Decks.released(reveal, markdown).slides().getFirst();
	}
}
