package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.lectern.deck.regex.RegexSyntaxException;

class SplittingTest {

	static Stream<Arguments> plainDecks() {
		return Stream.of(
				Arguments.of("", List.of("")),
				Arguments.of("a", List.of("a")),
				Arguments.of("a\n---\nb", List.of("a", "b")),
				Arguments.of("Title\n---\nText", List.of("Title", "Text")),
				Arguments.of("a\n---\n", List.of("a", "")),
				Arguments.of("\n---\nb", List.of("", "b")),
				Arguments.of("a\r\n---\r\nb", List.of("a", "b")),
				Arguments.of("a\n---\r\nb", List.of("a", "b")),
				Arguments.of("a\r---\rb", List.of("a\r---\rb")),
				Arguments.of("a\n--- \nb", List.of("a\n--- \nb")),
				Arguments.of("a\n ---\nb", List.of("a\n ---\nb")),
				Arguments.of("---\nb", List.of("---\nb")),
				Arguments.of("a\n---", List.of("a\n---")),
				Arguments.of("a\n***\nb", List.of("a\n***\nb")),
				Arguments.of("a\n___\nb", List.of("a\n___\nb")),
				Arguments.of("a\n----\nb", List.of("a\n----\nb")),
				Arguments.of("a\n---\n---\nb", List.of("a", "---\nb")),
				Arguments.of("a\n---\n\n---\nb", List.of("a", "", "b")),
				Arguments.of("```\na\n---\nb\n```", List.of("```\na", "b\n```")),
				Arguments.of("~~~\na\n---\nb\n~~~", List.of("~~~\na", "b\n~~~")),
				Arguments.of("<div>\n---\n</div>", List.of("<div>", "</div>")),
				Arguments.of("<!-- a\n---\nb -->", List.of("<!-- a", "b -->")));
	}

	@ParameterizedTest
	@MethodSource("plainDecks")
	void splitsAsThePluginDoesByDefault(String text, List<String> slides) {
		assertEquals(slides, Decks.texts(Decks.plain(text)));
	}

	@Test
	void frontMatterIsTheFirstSlide() {
		assertEquals(List.of("---\ntitle: x", "# A"), Decks.texts(Decks.plain("---\ntitle: x\n---\n# A")));
	}

	static Stream<Arguments> courseDecks() {
		return Stream.of(
				Arguments.of("a\n\n---\n\nb", "a|0,0,false b|1,0,false"),
				Arguments.of("a\n\n----\n\nb", "a|0,0,true b|0,1,true"),
				Arguments.of("a\n\n---\n\nb\n\n----\n\nc\n\n---\n\nd", "a|0,0,false b|1,0,true c|1,1,true d|2,0,false"),
				Arguments.of("a\n\n----\n\nb\n\n---\n\nc\n\n----\n\nd", "a|0,0,true b|0,1,true c|1,0,true d|1,1,true"),
				Arguments.of("a\n\n----\n\n", "a|0,0,true |0,1,true"),
				Arguments.of("a\n---\nb", "a---b|0,0,false"),
				Arguments.of("a\n\n---\nb", "a---b|0,0,false"),
				Arguments.of("a\r\n\r\n---\r\n\r\nb", "a---b|0,0,false"));
	}

	@ParameterizedTest
	@MethodSource("courseDecks")
	void stacksBeginWithTheSlideBeforeTheFirstVerticalSeparator(String text, String expected) {
		Deck deck = Decks.course(text);
		assertEquals(expected, String.join(" ", deck.slides().stream().map(slide -> {
			Position position = slide.position();
			return slide.range().in(text).replaceAll("\\s", "") + "|" + position.horizontal() + "," + position.vertical() + "," + position.inStack();
		}).toList()));
	}

	@Test
	void aMatchIsHorizontalWhenTheFirstExpressionMatchesItWithoutTheMultilineFlag() {
		Deck deck = Decks.with(new Separators("^--$", "^---$", "Note:"), "a\n---\nb\n--\nc");
		assertEquals(List.of(true, true, false), deck.slides().stream().map(slide -> slide.position().inStack()).toList());
		Deck both = Decks.with(new Separators("---", "----", "Note:"), "a\n----\nb");
		assertEquals(List.of("a\n", "-\nb"), Decks.texts(both));
		Deck anchored = Decks.with(new Separators("b\\n^c", "x", "Note:"), "ab\ncd");
		assertEquals(List.of(true, true), anchored.slides().stream().map(slide -> slide.position().inStack()).toList());
	}

	@Test
	void aSeparatorThatMatchesNothingSplitsNothing() {
		assertEquals(List.of("a", "a"), Decks.texts(Decks.with(new Separators("x*", "", "Note:"), "axa")));
	}

	@Test
	void indicesCountInReadingOrderAndSeparatorsBelongToTheSlideBefore() {
		Deck deck = Decks.plain("a\n---\n\n---\nc");
		assertEquals(List.of(1, 2, 3), deck.slides().stream().map(Slide::index).toList());
		assertEquals(List.of("\n---\n", "\n---\n"), deck.separators().stream().map(range -> range.in(deck.text())).toList());
		assertEquals(List.of(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3), IntStream.rangeClosed(0, deck.text().length())
				.map(offset -> deck.slideAt(offset).index()).boxed().toList());
		assertThrows(IndexOutOfBoundsException.class, () -> deck.slideAt(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> deck.slideAt(deck.text().length() + 1));
	}

	@Test
	void bodiesLeaveOutBlankLinesAround() {
		Deck deck = Decks.plain("\n \n  a  \n\nb\n \n\n---\n\n---\nc");
		assertEquals(List.of("  a  \n\nb", "", "c"), deck.slides().stream().map(slide -> slide.body().in(deck.text())).toList());
		assertEquals(List.of(3, 9, 11), deck.slides().stream().map(Slide::line).toList());
		assertEquals(List.of(6, 9, 12), deck.slides().stream().map(Slide::endLine).toList());
		assertEquals(deck.slides().get(1).range().offset(), deck.slides().get(1).body().offset());
	}

	@Test
	void aBadSeparatorIsRefusedWithItsPlace() {
		RegexSyntaxException e = assertThrows(RegexSyntaxException.class, () -> Decks.with(new Separators("^---$", "^(--", "Note:"), "a"));
		assertEquals(1, e.index());
		assertEquals("^(--", e.source());
	}
}
