package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page sets of the markdown plugin; the expected texts are what the plugins of 5.1.0 and 6.0.2 make of the decks. */
class MarkdownOptionsTest {

	private static final String V5 = "5.1.0";
	private static final String V6 = "6.0.2";
	private static final Profile.Markdown BREAKS = new Profile.Markdown(false, true, false);
	private static final Profile.Markdown SMARTYPANTS = new Profile.Markdown(false, false, true);
	private static final Profile.Markdown BOTH = new Profile.Markdown(false, true, true);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "one\\ntwo | <p>one<br>two</p>", "one  \\n  two\\\\\\nthree | <p>one<br>  two<br>three</p>", "- one\\n  two\\n  - three\\nfour | <ul>\\n<li>one<br>two\\n<ul>\\n<li>three<br>four</li>\\n</ul>\\n</li>\\n</ul>",
			"> one\\n> two | <blockquote>\\n<p>one<br>two</p>\\n</blockquote>", "one\\ntwo\\n=== | <h1>one<br>two</h1>", "*one\\ntwo* [three\\nfour](u) | <p><em>one<br>two</em> <a href=\"u\">three<br>four</a></p>",
			"`one\\ntwo` | <p><code>one two</code></p>", "[one\\n](u) | <p><a href=\"u\">one\\n</a></p>", "one\\n\\ntwo | <p>one</p>\\n<p>two</p>", "one\\n<b>two</b>\\nthree | <p>one<br><b>two</b><br>three</p>" })
	void aLinesEndIsABreak(String markdown, String expected) {
		for (String reveal : new String[] { V5, V6 }) {
			assertEquals(lines(expected), html(lines(markdown), reveal, BREAKS).replaceAll("\n\n+", "\n").strip(), reveal);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "a -- b --- c... | a – b — c… | a – b — c…", "\"a 'b' c\" | “a ‘b’ c” | “a ‘b’ c”", "it's the '80s | it’s the ‘80s | it’s the ’80s",
			"中文\"引\"和 \"引\" | 中文”引”和 “引” | 中文”引”和 “引”", "**\"a\"** \"*b*\" | <strong>“a”</strong> “<em>b</em>“ | <strong>“a”</strong> “<em>b</em>”",
			"\"`a--b`\" | “<code>a--b</code>“ | “<code>a--b</code>”", "\\\"a\\\" \\-\\- | \"a\" -- | \"a\" –", "&quot;a&quot; | \"a\" | \"a\"", "x_y\"z\" | x_y”z” | x_y”z”",
			"[1] \"a\" it's | [1] “a” it’s | [1] \"a\" it's", "a [1] \"b\" | a [1] “b” | a [1] “b”", "[\"a\" -- b](u--v \"'t'\") | <a href=\"u--v\" title=\"'t'\">“a” – b</a> | <a href=\"u--v\" title=\"'t'\">“a” – b</a>",
			"![\"a\" -- b](u) | <img src=\"u\" alt=\"&quot;a&quot; -- b\"> | <img src=\"u\" alt=\"&quot;a&quot; -- b\">", "https://a.b/c--d | <a href=\"https://a.b/c--d\">https://a.b/c--d</a> | <a href=\"https://a.b/c--d\">https://a.b/c–d</a>",
			"<b title=\"'x'\">\"a\"</b> | <b title=\"'x'\">“a”</b> | <b title=\"'x'\">“a”</b>", "<kbd>\"a\"</kbd> \"b\" | <kbd>\"a\"</kbd> “b” | <kbd>\"a\"</kbd> “b”", "``a'' | ``a’’ | “a”",
			". . . | . . . | …", "\"a\\n\"b | “a\\n“b | “a\\n“b", "a & b < c | a &amp; b &lt; c | a &amp; b &lt; c" })
	void punctuationIsTypesetAsEachPluginDoes(String markdown, String five, String six) {
		assertEquals("<p>" + lines(five) + "</p>", html(lines(markdown), V5, SMARTYPANTS).strip(), V5);
		assertEquals("<p>" + lines(six) + "</p>", html(lines(markdown), V6, SMARTYPANTS).strip(), V6);
	}

	@Test
	void htmlOfAuthorsIsTypesetByReveal6Only() {
		String markdown = "<div class=\"a--b\">\n\"a\" -- b <code>\"c\" -- d</code>\n</div>\n\n```\n\"e\" -- f\n```\n";
		String code = "<code>\"c\" -- d</code>";
		assertTrue(html(markdown, V5, SMARTYPANTS).startsWith("<div class=\"a--b\">\n\"a\" -- b " + code + "\n</div>"), html(markdown, V5, SMARTYPANTS));
		assertTrue(html(markdown, V6, SMARTYPANTS).startsWith("<div class=\"a--b\">\n“a” – b " + code + "\n</div>"), html(markdown, V6, SMARTYPANTS));
		assertTrue(html(markdown, V5, SMARTYPANTS).contains(">\"e\" -- f</code>") && html(markdown, V6, SMARTYPANTS).contains(">\"e\" -- f</code>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void cellsAndNotesAreTypesetAndBroken(String reveal) {
		String html = html("| a | b |\n|---|---|\n| x | \"*q*\" |\n\nNote: \"said\"\nthen", reveal, BOTH);
		assertTrue(html.replaceAll(">\n+<", "><").contains("<td>x</td><td>“<em>q</em>" + (reveal.equals(V5) ? '“' : '”') + "</td>"), html);
		assertTrue(html.contains("“said”<br>then"), html);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void directivesAreReadWhereLinesAreBreaks(String reveal) {
		String html = html("\"a\"\nc <!-- .element: class=\"c\" -->", reveal, BOTH);
		assertTrue(html.startsWith("<p class=\"c\">“a”<br>c <!--"), html);
	}

	/** Titles, tokens and links are what is written, wherever slides are shown. */
	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void whatIsWrittenIsTheSame(String reveal) {
		String text = "# \"A\" -- b\n\none ['x'](u--v)\ntwo **\"c\"** `d--e`\n\nNote: 'f'\n";
		Slide plain = Deck.of(text, profile(reveal, Profile.Markdown.DEFAULT)).slides().getFirst();
		Slide shown = Deck.of(text, profile(reveal, BOTH)).slides().getFirst();
		assertEquals(plain.title(), shown.title());
		assertEquals("\"A\" -- b", shown.title());
		assertEquals(plain.headings(), shown.headings());
		assertEquals(plain.links(), shown.links());
		assertEquals(plain.tokens(), shown.tokens());
		assertEquals(plain.notes(), shown.notes());
	}

	@Test
	void anotherOptionIsAnotherReading() {
		Deck deck = Deck.of("a\nb\n\n---\n\nc -- d", profile(V6, Profile.Markdown.DEFAULT));
		Deck broken = deck.withProfile(profile(V6, BREAKS));
		assertNotSame(deck.slides().getFirst().content(), broken.slides().getFirst().content());
		assertEquals("<p>a<br>b</p>", broken.slides().getFirst().html().strip());
		Deck edited = broken.edited(new TextEdit(0, 1, "x"));
		assertEquals("<p>x<br>b</p>", edited.slides().getFirst().html().strip());
		assertSame(broken.slides().getLast().content(), edited.slides().getLast().content());
	}

	private static String html(String markdown, String reveal, Profile.Markdown options) {
		return Deck.of(markdown, profile(reveal, options)).slides().getFirst().html();
	}

	private static Profile profile(String reveal, Profile.Markdown options) {
		return Profile.DEFAULT.withReveal(reveal).withContent(new Profile.Content("block", true, options, Profile.AutoAnimation.DEFAULT));
	}

	private static String lines(String escaped) {
		return escaped.replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\\\n", "\\\n");
	}
}
