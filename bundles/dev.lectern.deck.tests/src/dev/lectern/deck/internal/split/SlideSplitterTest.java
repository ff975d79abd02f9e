package dev.lectern.deck.internal.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

class SlideSplitterTest {

	private static final String[] PIECES = { "\n---\n", "\n\n---\n\n", "\r\n---\r\n", "\n----\n", "\n--\n", "-", "--", "\n", "\r", "\r\n", " ", "\t", "a", "b", "ab", "aab",
			"x", "\u4e2d", "\u0301", "a\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u2028" };

	static List<SlideSplitter> splitters() {
		return List.of(new SlideSplitter("\\r?\\n---\\r?\\n", ""), new SlideSplitter("^\\n---\\n$", "^\\n----\\n$"),
				new SlideSplitter("---", "----"), new SlideSplitter("----", "---"), new SlideSplitter("^-{2,}$", "^\\s*-\\s*$"),
				new SlideSplitter("\\n\\s*-+\\s*\\n", "\\n\\n\\n"), new SlideSplitter("-$", "^a"), new SlideSplitter("^", "$"),
				new SlideSplitter("x*", "-*"), new SlideSplitter("-*?", "--*?"), new SlideSplitter("(?<=a)-", "b"),
				new SlideSplitter("(?<!\\n\\n)--", "(?<=^ab)-"), new SlideSplitter("(?<=a{3})b", "(?<=\\ba?-)-"),
				new SlideSplitter("a", "(?<=aaa)b"), new SlideSplitter("-(?=[^]*x)", "b"), new SlideSplitter("-(?![^]*x)", "b"),
				new SlideSplitter("a[^]*?b", "-"), new SlideSplitter("a[\\s\\S]*b", "-"), new SlideSplitter("[\\s\\S]{3}", "a"),
				new SlideSplitter("[^]", "a"), new SlideSplitter("(a|b|-)\\1", "(\\s)\\2"), new SlideSplitter("(-+)a*\\1", ""),
				new SlideSplitter("(-+)a\\1", "-"), new SlideSplitter("\\b-", "\\B-"), new SlideSplitter("a\\b", "b\\B"),
				new SlideSplitter("-\\n(?!-)", "-(?=\\n-)"), new SlideSplitter("-(?!\\n)", "-"), new SlideSplitter("\\uD83D", "\\uDE00"),
				new SlideSplitter(".", "\\uD83D\\uDE00"), new SlideSplitter("-(?:a|$)", "(?:^|a)b"), new SlideSplitter("^--$|^---$", "a"),
				new SlideSplitter("a?b?-", "^[^-\\n]*$"), new SlideSplitter("(?:a|ab)(?:-|b-)", "-+?a"), new SlideSplitter("zzz", ""));
	}

	@ParameterizedTest
	@MethodSource("splitters")
	void afterAnyEditFindsWhatASearchOfTheWholeTextFinds(SlideSplitter splitter) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			String text = text(random, 25);
			Split split = splitter.split(text);
			for (int step = 0; step < 8; step++) {
				TextEdit edit = edit(random, text);
				String after = edit.appliedTo(text);
				String place = "seed " + seed + ", round " + round + ", " + edit + " in " + text;
				Split derived = splitter.split(after, split, edit);
				assertSameSplit(splitter.split(after), derived, place);
				assertKeepsWhatItSays(split, derived, text, after, edit, place);
				text = after;
				split = derived;
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "\\r?\\n---\\r?\\n, ''", "^\\n---\\n$, ^\\n----\\n$", "\\n-+\\n, ''", "^\\s*---\\s*$, ''", "\\b---\\b|\\n---\\n, ''", "(-)--\\n, ''", "\\n---\\n(?=\\n), ''" })
	void searchesAroundAnEditOnly(String slide, String vertical) {
		SlideSplitter splitter = new SlideSplitter(slide, vertical);
		String text = "text\n\n---\n\n".repeat(1000);
		Split before = splitter.split(text);
		assertEquals(1001, before.count());
		TextEdit edit = new TextEdit(text.indexOf("text", text.length() / 2), 0, "x");
		Split after = splitter.split(edit.appliedTo(text), before, edit);
		assertTrue(after.unchanged() > 495 && after.moved() > 495, after.unchanged() + " unchanged, " + after.moved() + " moved");
	}

	@Test
	void whatAnExpressionAsksWithoutReadingIsAskedAgain() {
		SlideSplitter behind = new SlideSplitter("a", "(?<=aaa)b");
		assertEquals(5, behind.split("aaab", behind.split("ab"), new TextEdit(0, 0, "aa")).count());
		SlideSplitter repeated = new SlideSplitter("(-+)a\\1", "-");
		assertEquals(2, repeated.split("--a--", repeated.split("--a-"), new TextEdit(4, 0, "-")).count());
	}

	@Test
	void aSearchThatReadsFarIsDoneAgain() {
		SlideSplitter splitter = new SlideSplitter("\\n---\\n(?=[^]*x)", "");
		Split before = splitter.split("a\n---\nb\n---\nc");
		assertEquals(1, before.count());
		Split after = splitter.split("a\n---\nb\n---\ncx", before, new TextEdit(13, 0, "x"));
		assertEquals(3, after.count());
		assertEquals(0, after.unchanged());
	}

	private static void assertSameSplit(Split expected, Split actual, String place) {
		assertEquals(ranges(expected), ranges(actual), place);
		assertEquals(expected.separators(), actual.separators(), place);
		assertEquals(closing(expected), closing(actual), place);
	}

	private static void assertKeepsWhatItSays(Split before, Split after, String text, String edited, TextEdit edit, String place) {
		int shift = edited.length() - text.length();
		assertTrue(after.unchanged() + after.moved() < after.count() && after.unchanged() + after.moved() < before.count(), place);
		for (int i = 0; i < after.unchanged(); i++) {
			assertEquals(before.range(i), after.range(i), place);
			assertTrue(after.range(i).end() <= edit.offset(), place);
		}
		for (int i = 1; i <= after.moved(); i++) {
			assertEquals(before.range(before.count() - i).shiftedBy(shift), after.range(after.count() - i), place);
			assertTrue(before.start(before.count() - i) >= edit.offset() + edit.length(), place);
		}
	}

	private static List<SourceRange> ranges(Split split) {
		return IntStream.range(0, split.count()).mapToObj(split::range).toList();
	}

	private static List<Boolean> closing(Split split) {
		return IntStream.range(0, split.count()).mapToObj(split::closesColumn).toList();
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
		int length = random.nextInt(3) == 0 ? random.nextInt(text.length() - offset + 1) : Math.min(text.length() - offset, random.nextInt(3));
		return new TextEdit(offset, length, random.nextInt(3) == 0 ? "" : text(random, 2));
	}
}
