package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What belongs to a list's item differs between the generations of marked. */
class ListsTest {

	@Test
	void aCommentRightBelowAListIsInItsLastItemInReveal5() {
		String text = "- a\n- b\n<!-- .element: class=\"c\" -->";
		assertEquals("<ul><li>a</li><li class=\"c\">b<!-- --></li></ul>", html(text, "5.1.0"));
		assertEquals("<ul><li>a</li><li class=\"c\">b</li></ul><!-- -->", html(text, "6.0.2"));
	}

	@Test
	void aListInHtmlGetsTheAttributesInReveal5AndItsLastItemInReveal6() {
		String text = "<ul><li>a</li></ul>\n<!-- .element: class=\"c\" -->";
		assertEquals("<ul class=\"c\"><li>a</li></ul><!-- -->", html(text, "5.1.0"));
		assertEquals("<ul><li class=\"c\">a</li></ul><!-- -->", html(text, "6.0.2"));
	}

	@Test
	void aQuoteRightBelowAnItemBelongsToItInReveal5() {
		String text = "- a\n> q\n- b";
		assertEquals("<ul><li>a<blockquote><p>q</p></blockquote></li><li>b</li></ul>", html(text, "5.1.0"));
		assertEquals("<ul><li>a</li></ul><blockquote><p>q</p></blockquote><ul><li>b</li></ul>", html(text, "6.0.2"));
	}

	@Test
	void afterABlankLineNothingLeftOfAnItemBelongsToItInReveal5() {
		String text = "- a\n\n  - b\nc";
		assertEquals("<ul><li><p>a</p><ul><li>b</li></ul></li></ul><p>c</p>", html(text, "5.1.0"));
		assertEquals("<ul><li><p>a</p><ul><li>b c</li></ul></li></ul>", html(text, "6.0.2"));
	}

	@Test
	void inATightListLaterTextIsNoParagraphEither() {
		assertEquals("<ul><li>a<pre><code  class=\"\">x</code></pre>b</li></ul>".replace("  class", " class"), html("- a\n  ```\n  x\n  ```\n  b", "6.0.2"));
	}

	@Test
	void aTabThatLeadsALineIsFourBlanksInReveal5() {
		assertEquals("<pre><code class=\"\">    a</code></pre>", html("```\n\ta\n```", "5.1.0"));
		assertEquals("<pre><code class=\"\">\ta</code></pre>", html("```\n\ta\n```", "6.0.2"));
	}

	@Test
	void whatWasMovedIsFoundWhereItStands() {
		String text = "- a\n> [q](u)\n\n\t\tx\n";
		Slide slide = Decks.released("5.1.0", text).slides().getFirst();
		assertEquals(List.of("[q](u)"), slide.links().stream().map(link -> link.range().in(text)).toList());
		assertEquals(List.of("> [q](u)"), slide.tokens().stream().filter(token -> token.kind() == Token.Kind.QUOTE).map(token -> token.range().in(text)).toList());
	}

	private static String html(String markdown, String reveal) {
		return Decks.released(reveal, markdown).slides().getFirst().html().replaceAll(">\n+", ">").replaceAll("\n+<", "<").replace("\n", " ").strip();
	}
}
