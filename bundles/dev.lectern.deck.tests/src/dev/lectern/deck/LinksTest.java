package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and images are those of marked. */
class LinksTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"见https://a.b/c。 | 见<a href=\"https://a.b/c%E3%80%82\">https://a.b/c。</a>",
			"(https://a.b/c). | (<a href=\"https://a.b/c\">https://a.b/c</a>).",
			"https://a.b/c_(d)) | <a href=\"https://a.b/c_(d)\">https://a.b/c_(d)</a>)",
			"https://a.b/&amp;~~ | <a href=\"https://a.b/\">https://a.b/</a>&amp;~~",
			"https://a.b/c**d** | <a href=\"https://a.b/c**d\">https://a.b/c**d</a>**",
			"xhttps://a.b/?! | x<a href=\"https://a.b/\">https://a.b/</a>?!",
			"www.a.bc, | <a href=\"http://www.a.bc\">www.a.bc</a>,",
			"https:// | https://",
			"*a@b.cd*x | <em><a href=\"mailto:a@b.cd\">a@b.cd</a></em>x",
			"a@b | a@b",
			"<b>https://a.b</b> | <b><a href=\"https://a.b\">https://a.b</a></b>",
			"<a href=\"u\">https://a.b</a> | <a href=\"u\">https://a.b</a>",
			"[https://a.b](u) | <a href=\"u\">https://a.b</a>" })
	void bareAddressesEndWhereTheyDoInMarked(String markdown, String html) {
		for (String reveal : List.of("5.1.0", "6.0.2")) {
			assertEquals("<p>" + html + "</p>", html(markdown, reveal), reveal);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"![图](images/中文 1.png) | ![图](images/中文 1.png)",
			"![图](<images/中文 1.png>) | <img src=\"images/%E4%B8%AD%E6%96%87%201.png\" alt=\"图\">",
			"[a](b%20c \"t &amp; \\\"u\\\"\") | <a href=\"b%20c\" title=\"t &amp; &quot;u&quot;\">a</a>",
			"[a](javascript:b) | <a href=\"javascript:b\">a</a>",
			"[r][a](u) | [r]<a href=\"u\">a</a>",
			"[![a](b)](c) | <a href=\"c\"><img src=\"b\" alt=\"a\"></a>" })
	void addressesAreEncodedAsInTheBrowser(String markdown, String html) {
		for (String reveal : List.of("5.1.0", "6.0.2")) {
			assertEquals("<p>" + html + "</p>", html(markdown, reveal), reveal);
		}
	}

	@Test
	void alternativeTextsAreAsWrittenInReveal5AndAsSaidInReveal6() {
		assertEquals("<p><img src=\"u\" alt=\"*a* `b`\"></p>", html("![*a* `b`](u)", "5.1.0"));
		assertEquals("<p><img src=\"u\" alt=\"a b\"></p>", html("![*a* `b`](u)", "6.0.2"));
	}

	@Test
	void anAddressWithBlanksIsReportedAsWritten() {
		String text = "![a](<my pictures/b c.png>)\n\n[d]: <e f>\n\n`](<g h>)`";
		Slide slide = Decks.only(text);
		Link link = slide.links().getFirst();
		assertEquals("my pictures/b c.png", link.target());
		assertEquals("my pictures/b c.png", link.targetRange().in(text));
		assertEquals("![a](<my pictures/b c.png>)", link.range().in(text));
		assertFalse(slide.html().contains("\uFDD0"), slide.html());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://a.b/c", "www.a.bc", "a@b.cd" })
	void aBareAddressIsALinkWhereItStands(String address) {
		String text = "- 甲**" + address + "** 乙";
		Link link = Decks.only(text).links().getFirst();
		assertEquals(Link.Kind.AUTOLINK, link.kind());
		assertEquals(address, link.range().in(text));
	}

	private static String html(String markdown, String reveal) {
		return Decks.released(reveal, markdown).slides().getFirst().html().strip();
	}
}
