package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {

	@Test
	void titlesAreTheFirstHeadingElseTheFirstVisibleLine() {
		assertEquals("A b c & *", Decks.only("text\n\n## A *b* `c` &amp; \\* ##\n\n# Z").title());
		assertEquals("A b", Decks.only("A\nb\n===").title());
		assertEquals("H", Decks.only("<div><h2>H</h2></div>\n\ntext").title());
		assertEquals("first", Decks.only("<!-- .slide: class=\"x\" -->\n\nfirst\nsecond").title());
		assertEquals("item", Decks.only("- item\n- other").title());
		assertEquals("alt", Decks.only("![alt](a.svg)").title());
		assertEquals("alt", Decks.only("<img src=\"a.svg\" alt=\"alt\">").title());
		assertEquals("a", Decks.only("```\n\na\nb\n```").title());
		assertEquals("[un] defined", Decks.only("[un] defined").title());
		assertEquals("", Decks.only("<!-- x -->\n\n---").title());
		assertEquals("", Decks.only("").title());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void rangesAreTheDecksWhateverEndsItsLines(String end) {
		String text = String.join(end, "first", "---", "## A *b*", "", "- [l](http://x.y \"t\") **s**", "> q `c`", "", "![i](p.svg)", "", "[r]", "",
				"[r]: http://r.s", "", "<a href=\"h\">x</a> <!-- c -->", "", "```js", "code", "```", "", "|a|", "|-|", "|b|", "", "Note: *n*", "");
		Deck deck = Decks.plain(text);
		Slide slide = deck.slides().get(1);
		assertEquals(Optional.of("A b"), deck.title().map(Heading::text));
		assertEquals("## A *b*", slide.headings().get(0).range().in(text));
		assertEquals(
				List.of("HEADING ## A *b*", "EMPHASIS *b*", "LIST_MARKER -", "LINK [l](http://x.y \"t\")", "STRONG **s**", "QUOTE > q `c`", "CODE `c`",
						"IMAGE ![i](p.svg)", "LINK [r]", "LINK [r]: http://r.s", "HTML <a href=\"h\">", "HTML </a>", "COMMENT <!-- c -->",
						"CODE_BLOCK ```js" + end + "code" + end + "```", "TABLE |a|" + end + "|-|" + end + "|b|", "NOTES Note: *n*", "EMPHASIS *n*"),
				slide.tokens().stream().map(token -> token.kind() + " " + token.range().in(text)).toList());
		assertEquals(List.of("INLINE http://x.y l l http://x.y", "IMAGE p.svg i i p.svg", "REFERENCE http://r.s r r http://r.s", "HTML h   h"),
				slide.links().stream().map(link -> link.kind() + " " + link.target() + " " + link.label() + " " + link.labelRange().in(text) + " "
						+ link.targetRange().in(text)).toList());
	}

	@Test
	void bareAddressesAreLinks() {
		String text = "see https://a.b/c?d=1 and www.e.f or <http://g.h> and i@j.kk";
		assertEquals(List.of("https://a.b/c?d=1", "http://www.e.f", "http://g.h", "mailto:i@j.kk"),
				Decks.only(text).links().stream().map(Link::target).toList());
		assertEquals("<http://g.h>", Decks.only(text).links().get(2).range().in(text));
	}

	@Test
	void rangesSurviveWhatTheRewritingTakesOut() {
		String text = "\n\n\n- a\n  - [b](c)\n    - *d*\n";
		Slide slide = Decks.only(text);
		assertEquals("[b](c)", slide.links().get(0).range().in(text));
		assertEquals("*d*", slide.tokens().stream().filter(token -> token.kind() == Token.Kind.EMPHASIS).findFirst().orElseThrow().range().in(text));
	}
}
