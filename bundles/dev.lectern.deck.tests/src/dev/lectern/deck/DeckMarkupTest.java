package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckMarkupTest {

	private static final String MARKS = "data-markdown=\"\" data-markdown-parsed=\"true\"";

	@Test
	void aSlideIsOneSection() {
		assertEquals("<section " + MARKS + "><h1>A</h1>\n</section>\n<section " + MARKS + "><p>b</p>\n</section>\n", DeckMarkup.of(Decks.plain("# A\n---\nb")));
	}

	@Test
	void anEmptyDeckIsOneEmptySection() {
		assertEquals("<section " + MARKS + "></section>\n", DeckMarkup.of(Decks.plain("")));
	}

	@Test
	void aStackIsASectionAroundItsSlides() {
		String a = slide("a");
		assertEquals(slide("0") + "<section>\n" + a + slide("b") + slide("c") + "</section>\n" + slide("1"),
				DeckMarkup.of(Decks.course("0\n\n---\n\na\n\n----\n\nb\n\n----\n\nc\n\n---\n\n1")));
	}

	@Test
	void stacksSideBySideStayApart() {
		assertEquals("<section>\n" + slide("a") + slide("b") + "</section>\n<section>\n" + slide("c") + slide("d") + "</section>\n",
				DeckMarkup.of(Decks.course("a\n\n----\n\nb\n\n---\n\nc\n\n----\n\nd")));
	}

	/** As the plugin of 5.1.0 and 6.0.2 leaves them in Chromium: a stack has what its slides would have. */
	@Test
	void whatThePagesSectionForwardsIsOnSlidesAndStacks() {
		Map<String, String> forwarded = new LinkedHashMap<>(Map.of("class", "a b"));
		forwarded.put("data-background-color", "#123");
		Deck deck = Deck.of("one\n\n---\n\n<!-- .slide: class=\"own\" -->\n\n----\n\nthree\n\n---\n\n<!-- .slide: data-x=\"y\" class=\"own\" -->", Profile.SLIDES_INIT.withAttributes(forwarded));
		List<Element> sections = Jsoup.parseBodyFragment(DeckMarkup.of(deck)).select("section");
		assertEquals(List.of("{data-markdown=, data-markdown-parsed=true, class=a b, data-background-color=#123}", "{class=a b, data-background-color=#123}",
				"{data-markdown=, data-markdown-parsed=true, class=own}", "{data-markdown=, data-markdown-parsed=true}",
				"{data-markdown=, data-markdown-parsed=true, class=own, data-background-color=#123, data-x=y}"), sections.stream().map(section -> attributes(section).toString()).toList());
		assertEquals(List.of(Map.of(), forwarded, forwarded, Map.of()), deck.slides().stream().map(Slide::stackAttributes).toList());
	}

	@Test
	void hiddenSlidesAreThoseThatSaySoAndThoseInAStackThatDoes() {
		String text = "one\n\n---\n\n<!-- .slide: data-visibility=\"uncounted\" -->\n\n----\n\nthree\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->";
		assertEquals(List.of(false, false, false, true), Deck.of(text, Profile.SLIDES_INIT).slides().stream().map(Slide::isHidden).toList());
		Profile hidden = Profile.SLIDES_INIT.withAttributes(Map.of("data-visibility", "hidden"));
		assertEquals(List.of(true, true, true, true), Deck.of(text, hidden).slides().stream().map(Slide::isHidden).toList());
	}

	/** As marked 4 has it everywhere, and marked 17 in items of one line. */
	@ParameterizedTest
	@ValueSource(strings = { "5.1.0", "6.0.2" })
	void animatedListsAreFragments(String reveal) {
		Profile profile = Profile.DEFAULT.withReveal(reveal).withContent(new Profile.Content("block", true, new Profile.Markdown(true, false, false), Profile.AutoAnimation.DEFAULT));
		String html = Deck.of("- a\n- [x] b\n  1. c\n\n<ul><li>d</li></ul>\n\nNote:\n- e", profile).slides().getFirst().html();
		assertEquals(List.of("a", "b", "c", "e"), Jsoup.parse(html).select("li.fragment").stream().map(item -> item.ownText().strip()).toList(), html);
		assertEquals("<ul>\n<li class=\"fragment\">a</li>\n</ul>", Deck.of("- a", profile).slides().getFirst().html().strip());
	}

	private static String slide(String text) {
		return "<section " + MARKS + "><p>" + text + "</p>\n</section>\n";
	}

	@Test
	void attributesStandInTheirOrderAndEscaped() {
		String html = DeckMarkup.of(Decks.plain("<!-- .slide: id=\"z\" data-a=\"1 < 2 & 3 > 2&quot;\u00A0\" class=\"x 中文\" data-q -->"));
		String expected = "<section " + MARKS + " id=\"z\" data-a=\"1 &lt; 2 &amp; 3 &gt; 2&amp;quot;&nbsp;\" class=\"x 中文\" data-q=\"\">";
		assertEquals(expected, html.substring(0, html.indexOf('>') + 1));
		assertEquals("1 < 2 & 3 > 2&quot;\u00A0", Jsoup.parse(html).selectFirst("section").attr("data-a"));
	}

	@Test
	void aDirectiveThatSetsAMarkSetsItOnce() {
		String html = DeckMarkup.of(Decks.plain("<!-- .slide: class=\"c\" data-markdown=\"x.md\" -->"));
		assertEquals("<section data-markdown=\"x.md\" data-markdown-parsed=\"true\" class=\"c\">", html.substring(0, html.indexOf('>') + 1));
	}

	@Test
	void notesAndCodeAreInTheirSlide() {
		Deck deck = Decks.plain("```js [1|2]\na < b\n```\n\nNote: *n*\n---\nb");
		Element section = sections(DeckMarkup.of(deck)).getFirst();
		assertEquals("a < b", section.selectFirst("pre > code[data-line-numbers='1|2'].js").wholeText());
		assertEquals("n", section.selectFirst("> aside.notes em").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "</section>", "</section></section>", "<section>x", "<div><p>", "<table><tr>", "<textarea>", "<select>", "<svg>", "<script>", "<!-- open",
			"</body></html>", "<a><b>" })
	void whatIsNotClosedStaysInItsSlide(String markup) {
		List<Element> sections = sections(DeckMarkup.of(Decks.plain(markup + "\n---\nb")));
		assertEquals(2, sections.size(), markup);
		assertEquals("<p>b</p>", sections.getLast().html().strip(), markup);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 20261123, 7919 })
	void readAgainItIsTheSameSlidesAtTheSamePlaces(long seed) {
		RandomDecks random = new RandomDecks(seed);
		for (int i = 0; i < 300; i++) {
			Deck deck = Deck.of(random.text(30), random.profile());
			String html = DeckMarkup.of(deck);
			String of = "seed " + seed + ", deck " + i + ": " + html;
			assertEquals(deck.slides().stream().map(DeckMarkupTest::expected).toList(), places(html), of);
			assertEquals(html, DeckMarkup.of(Deck.of(deck.text(), deck.profile())), of);
		}
	}

	private static String expected(Slide slide) {
		Map<String, String> attributes = new LinkedHashMap<>(Map.of("data-markdown", ""));
		attributes.put("data-markdown-parsed", "true");
		attributes.putAll(slide.attributes());
		return slide.position() + " " + attributes + " " + slide.html();
	}

	private static List<String> places(String html) {
		List<String> places = new ArrayList<>();
		List<Element> columns = sections(html);
		for (int h = 0; h < columns.size(); h++) {
			Element column = columns.get(h);
			boolean stack = !column.hasAttr("data-markdown");
			List<Element> slides = stack ? column.children() : List.of(column);
			for (int v = 0; v < slides.size(); v++) {
				places.add(new Position(h, v, stack) + " " + attributes(slides.get(v)) + " " + slides.get(v).html());
			}
		}
		return places;
	}

	private static List<Element> sections(String html) {
		Document page = Jsoup.parseBodyFragment(html);
		page.outputSettings().prettyPrint(false);
		return page.body().children();
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (Attribute attribute : element.attributes()) {
			attributes.put(attribute.getKey(), attribute.getValue());
		}
		return attributes;
	}
}
