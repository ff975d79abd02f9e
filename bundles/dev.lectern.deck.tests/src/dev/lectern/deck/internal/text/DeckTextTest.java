package dev.lectern.deck.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.internal.split.SlideSplitter;
import dev.lectern.deck.internal.split.Split;

class DeckTextTest {

	private static final String[] PIECES = { "a", "bc", "\n", "\r\n", "\r", "\n---\n", "\r\n\r\n---\r\n\r\n", "----", "\u4e2d\u6587", "\uD83D\uDE00", "\uD83D", "\uDE00",
			"\0", "a longer piece of text" };

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 7, 16, 1000 })
	void isWhatAStringWouldBeAfterAnyEdit(int size) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			String expected = text(random, 40);
			DeckText text = DeckText.of(expected, size);
			for (int step = 0; step < 30; step++) {
				TextEdit edit = edit(random, expected);
				String place = "seed " + seed + ", size " + size + ", round " + round + ", step " + step + ", " + edit + " in " + expected;
				String before = expected;
				DeckText edited = text.edited(edit);
				expected = edit.appliedTo(expected);
				assertReads(expected, edited, random, place);
				assertEquals(before, text.toString(), place);
				assertTrue(edited.chunks() == 1 || edited.chunks() <= expected.length() / (size / 2), place);
				assertTrue(edited.chunks() >= expected.length() / (2 * size) || edited.chunks() == 1 && step == 0, place);
				text = edited;
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5, 8 })
	void isSplitAsAStringWouldBe(int size) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (SlideSplitter splitter : List.of(new SlideSplitter("\\r?\\n---\\r?\\n", ""), new SlideSplitter("^---$", "^----$"), new SlideSplitter("(?<=\\n)-+", "\\r$"),
				new SlideSplitter("-(?=[^]*c)", "\\uD83D\\uDE00"), new SlideSplitter("(-+)\\s*\\1", "."))) {
			for (int round = 0; round < 50; round++) {
				String expected = text(random, 30);
				DeckText text = DeckText.of(expected, size);
				Split split = splitter.split(expected);
				for (int step = 0; step < 10; step++) {
					TextEdit edit = edit(random, expected);
					String place = "seed " + seed + ", size " + size + ", round " + round + ", step " + step + ", " + edit + " in " + expected;
					expected = edit.appliedTo(expected);
					text = text.edited(edit);
					split = splitter.split(text.reader(), split, edit);
					Split whole = splitter.split(expected);
					assertEquals(whole.separators(), split.separators(), place);
					assertEquals(whole.range(whole.count() - 1), split.range(split.count() - 1), place);
				}
			}
		}
	}

	@Test
	void surrogatesAndLineEndsAreWholeAcrossBorders() {
		String cut = "abc\uD83D\uDE00def\r\nghi";
		for (int border = 1; border < cut.length(); border++) {
			DeckText text = DeckText.of("x".repeat(20), 4).edited(new TextEdit(0, 20, ""));
			for (int i = 0; i < cut.length(); i++) {
				text = text.edited(new TextEdit(i, 0, cut.substring(i, i + 1)));
			}
			text = text.edited(new TextEdit(border, 0, "-".repeat(9))).edited(new TextEdit(border, 9, ""));
			assertTrue(text.chunks() > 1);
			assertEquals(cut, text.toString());
			assertTrue(Pattern.compile("c\\x{1F600}d").matcher(text.reader()).find());
			assertEquals(0x1F600, Character.codePointAt(text.reader(), 3));
			assertEquals(0x1F600, Character.codePointBefore(text.reader(), 5));
			assertEquals("\r\n", text.reader().subSequence(8, 10).toString());
		}
	}

	@Test
	void linesAndSlidesOfALongDeckAreCountedAcrossBorders() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Deck deck = Deck.of("\u4e2d\uD83D\uDE00 word\r\n".repeat(9).concat("\r\n---\r\n\r\n").repeat(1500), Profile.DEFAULT);
		for (int step = 0; step < 40; step++) {
			TextEdit edit = edit(random, deck.text());
			String expected = edit.appliedTo(deck.text());
			deck = deck.edited(step % 10 == 9 ? new TextEdit(0, deck.text().length(), expected) : edit);
			Deck anew = Deck.of(expected, Profile.DEFAULT);
			assertEquals(expected, deck.text(), "seed " + seed);
			assertEquals(anew.slides().stream().map(Slide::range).toList(), deck.slides().stream().map(Slide::range).toList(), "seed " + seed);
			assertEquals(anew.slides().stream().map(Slide::line).toList(), deck.slides().stream().map(Slide::line).toList(), "seed " + seed);
			assertEquals(anew.slides().stream().map(slide -> slide.content().text()).toList(), deck.slides().stream().map(slide -> slide.content().text()).toList(), "seed " + seed);
		}
	}

	@Test
	void typingAndDeletingALotNeitherCrumblesNorPilesUp() {
		DeckText text = DeckText.of("", 8);
		for (int i = 0; i < 1000; i++) {
			text = text.edited(new TextEdit(i / 2, 0, "x"));
		}
		assertTrue(text.chunks() >= 1000 / 16 && text.chunks() <= 1000 / 4, "chunks: " + text.chunks());
		for (int i = 1000; i > 0; i--) {
			text = text.edited(new TextEdit((i - 1) / 2, 1, ""));
		}
		assertEquals(0, text.length());
		assertEquals(1, text.chunks());
		assertEquals("", text.toString());
	}

	@Test
	void anEmptyTextCanBeFilledAndATextReplacedWhole() {
		assertEquals("abc", DeckText.of("", 2).edited(new TextEdit(0, 0, "abc")).toString());
		DeckText text = DeckText.of("0123456789", 2).edited(new TextEdit(5, 0, "x"));
		assertTrue(text.chunks() > 1);
		assertEquals("new", text.edited(new TextEdit(0, 11, "new")).toString());
		assertEquals("", text.edited(new TextEdit(0, 11, "")).toString());
		assertEquals(0, DeckText.of("").reader().length());
	}

	@Test
	void whatIsBeyondTheTextIsRefused() {
		DeckText text = DeckText.of("0123456789", 2).edited(new TextEdit(0, 0, "x"));
		assertEquals("x0123456789y", text.edited(new TextEdit(11, 0, "y")).toString());
		for (TextEdit beyond : List.of(new TextEdit(12, 0, ""), new TextEdit(11, 1, ""), new TextEdit(5, Integer.MAX_VALUE, ""), new TextEdit(Integer.MAX_VALUE, 0, "x"))) {
			assertThrows(IndexOutOfBoundsException.class, () -> text.edited(beyond));
		}
		CharSequence reader = text.reader();
		for (int offset : new int[] { -1, 11, Integer.MAX_VALUE, Integer.MIN_VALUE }) {
			assertThrows(IndexOutOfBoundsException.class, () -> reader.charAt(offset));
		}
		assertEquals('9', reader.charAt(10));
		for (int offset : new int[] { -1, 11, Integer.MAX_VALUE, Integer.MIN_VALUE }) {
			assertThrows(IndexOutOfBoundsException.class, () -> reader.charAt(offset));
		}
		assertThrows(IndexOutOfBoundsException.class, () -> reader.subSequence(3, 12));
		assertThrows(IndexOutOfBoundsException.class, () -> reader.subSequence(4, 3));
		assertThrows(IndexOutOfBoundsException.class, () -> reader.subSequence(-1, 3));
		assertThrows(IllegalArgumentException.class, () -> DeckText.of("", 1));
	}

	@Test
	void aDeckJoinsItsTextOnce() {
		String given = "# A".repeat(20_000);
		Deck first = Deck.of(given, Profile.DEFAULT);
		assertSame(given, first.text());
		Deck edited = first.edited(new TextEdit(0, 0, "x"));
		assertEquals("x" + given, edited.text());
		assertSame(edited.text(), edited.text());
		assertNotSame(first.text(), edited.text());
	}

	private static void assertReads(String expected, DeckText actual, Random random, String place) {
		CharSequence reader = actual.reader();
		assertEquals(expected, actual.toString(), place);
		assertEquals(expected.length(), actual.length(), place);
		assertEquals(0, CharSequence.compare(expected, reader), place);
		IntStream.range(0, expected.length()).map(i -> expected.length() - 1 - i).forEach(i -> assertEquals(expected.charAt(i), reader.charAt(i), place));
		int from = random.nextInt(expected.length() + 1);
		int to = from + random.nextInt(expected.length() - from + 1);
		assertEquals(expected.substring(from, to), reader.subSequence(from, to).toString(), place);
		if (!expected.isEmpty()) {
			assertEquals(expected.charAt(from % expected.length()), reader.charAt(from % expected.length()), place);
		}
	}

	private static String text(Random random, int most) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	private static TextEdit edit(Random random, String text) {
		int offset = random.nextInt(text.length() + 1);
		int length = switch (random.nextInt(6)) {
			case 0 -> random.nextInt(text.length() - offset + 1);
			case 1, 2 -> Math.min(text.length() - offset, random.nextInt(10));
			default -> 0;
		};
		return new TextEdit(offset, length, random.nextInt(3) == 0 ? "" : text(random, random.nextInt(4) == 0 ? 20 : 2));
	}
}
