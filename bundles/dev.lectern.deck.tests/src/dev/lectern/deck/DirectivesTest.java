package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {

	@Test
	void slideCommentsSetTheSectionsAttributesInOrder() {
		String text = "<!-- .slide: class=\"center\" data-x id=\"q\" -->\n\n# A\n\n<!-- .slide: class=\"late\" -->";
		Slide slide = Decks.only(text);
		assertEquals("{class=late, data-x=, id=q}", slide.attributes().toString());
		assertEquals(List.of(Directive.Kind.SLIDE, Directive.Kind.SLIDE), slide.directives().stream().map(Directive::kind).toList());
		assertEquals("<!-- .slide: class=\"center\" data-x id=\"q\" -->", slide.directives().get(0).range().in(text));
		assertEquals(Map.of("class", "center", "data-x", "", "id", "q"), slide.directives().get(0).attributes());
	}

	@Test
	void aDirectiveThatMarkdownWritesWithinACommentCounts() {
		assertEquals(Map.of("data-x", ""), Decks.only("<div>\n<!--\n\n.slide\\: data-x y\n\n-->").attributes());
		assertEquals(Map.of("class", "x"), Decks.only("<? .slide: class=\"x\" ?>").attributes());
	}

	/** Custom properties of CSS and names of classes may have two hyphens. */
	@ParameterizedTest
	@ValueSource(strings = { "5.1.0", "6.0.2" })
	void twoHyphensEndNoComment(String reveal) {
		String text = "- item *x* <!-- .element: class=\"a--b\" style=\"--size: 2em\" -->\n- more <!-- .slide: class=\"c--d\" -->";
		Slide slide = Decks.released(reveal, text).slides().getFirst();
		assertTrue(slide.html().contains("<em class=\"a--b\" style=\"--size: 2em\">x</em> <!-- -->"), slide.html());
		assertEquals(Map.of("class", "c--d"), slide.attributes());
		assertEquals(List.of("<!-- .element: class=\"a--b\" style=\"--size: 2em\" -->", "<!-- .slide: class=\"c--d\" -->"),
				slide.directives().stream().map(directive -> directive.range().in(text)).toList());
		assertEquals("<p>a &lt;!-- b -- c</p>", Decks.released(reveal, "a <!-- b -- c").slides().getFirst().html().strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "class='x'", "class=x", "class=\"\"", "class=\u201Cx\u201D", "hidden", "data-x", "" })
	void otherWritingsSetNothing(String attributes) {
		assertEquals(Map.of(), Decks.only("<!-- .slide: " + attributes + "-->").attributes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "```\n%s\n```", "~~~\n%s\n~~~", "`%s`", "    %s" })
	void commentsInsideCodeAreInert(String code) {
		Slide slide = Decks.only("text\n\n" + code.formatted("<!-- .slide: class=\"x\" -->"));
		assertEquals(Map.of(), slide.attributes());
		assertEquals(List.of(), slide.directives());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '@', value = {
			"para %s @ <p class=\"x\">para",
			"## head %s @ <h2 class=\"x\">head",
			"- a\\n- b %s @ <li class=\"x\">b",
			"some **bold** %s @ <strong class=\"x\">bold",
			"![i](u) %s @ <img src=\"u\" alt=\"i\" class=\"x\">",
			"para\\n%s @ <p class=\"x\">para",
			"a  \\nb\\n%s @ <p class=\"x\">a<br>",
			"```\\nc\\n```\\n%s @ <pre class=\"x\">",
			"|a|\\n|-|\\n|b|\\n%s @ <table class=\"x\">",
			"- a\\n- b\\n%s @ <li class=\"x\">b",
			"- a\\n- b\\n\\n%s @ <ul class=\"x\">",
			"1. a\\n2. b\\n\\n%s @ <ol class=\"x\">",
	})
	void elementCommentsSetTheElementBeforeOrAround(String markdown, String expected) {
		String html = Decks.only(markdown.replace("\\n", "\n").formatted("<!-- .element: class=\"x\" -->")).html();
		assertTrue(html.contains(expected), html);
		assertEquals(html.indexOf("class=\"x\""), html.lastIndexOf("class=\"x\""), html);
	}

	@Test
	void anElementCommentThatComesFirstSetsTheSection() {
		assertEquals(Map.of("class", "x"), Decks.only("<!-- .element: class=\"x\" -->\n\n# A").attributes());
	}

	@Test
	void ofACommentWithBothOnlyElementWorks() {
		Slide slide = Decks.only("# A\n\n<!-- .slide: class=\"a\" .element id=\"b\" -->");
		assertEquals(Map.of(), slide.attributes());
		assertTrue(slide.html().contains("<h1 id=\"b\">"), slide.html());
		assertEquals(Directive.Kind.ELEMENT, slide.directives().get(0).kind());
	}

	@Test
	void onlyTheFirstLineOfACommentCounts() {
		assertEquals(Map.of("class", "a"), Decks.only("<!-- .slide: class=\"a\"\n id=\"b\" -->").attributes());
	}

	@Test
	void settingReplacesAndNamesAreLowerCase() {
		assertTrue(Decks.only("<p class=\"a\">x</p><!-- .element: CLASS=\"b\" -->").html().contains("<p class=\"b\">x</p>"));
	}

	@Test
	void namesNoElementCanHaveArePassedOver() {
		assertEquals(Map.of("id", "q"), Decks.only("<!-- .slide: <b=\"x\" id=\"q\" -->").attributes());
	}
}
