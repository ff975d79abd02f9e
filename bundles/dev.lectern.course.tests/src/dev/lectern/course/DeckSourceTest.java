package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Profile;

class DeckSourceTest {

	private static final String CHINESE = "# 第一章 什么是模型\n\n模型看到的是数字，不是文字。“引号”与——破折号，都在这里（2025）。\n";
	private static final String TRADITIONAL = "# 第一章 什麼是模型\n\n電腦看到的是數字，不是文字。這裡還有許多別的句子，讓我們讀下去。\n";
	private static final String FRENCH = "# Leçon\n\nL'été, un élève très doué a été reçu à l'école. Où ça ? Là-bas ! Noël, œuvre, naïf.\n";

	private static List<CourseProblem> problems(DeckSource source) {
		return source.problems("src/en/a.md", Profile.SLIDES_INIT);
	}

	@Test
	void readsUtf8() {
		DeckSource source = DeckSource.of(CHINESE.getBytes(StandardCharsets.UTF_8));
		assertEquals(CHINESE, source.text());
		assertTrue(source.isUtf8());
		assertFalse(source.hasByteOrderMark());
		assertEquals(List.of(), problems(source));
	}

	@Test
	void keepsTheByteOrderMarkOutOfTheText() {
		DeckSource source = DeckSource.of(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8));
		assertEquals(CHINESE, source.text());
		assertTrue(source.hasByteOrderMark());
		assertEquals(List.of(), problems(source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GB18030", "GBK", "GB2312" })
	void guessesSimplifiedChinese(String charset) {
		String text = charset.equals("GB2312") ? CHINESE.replace("—", "-") : CHINESE;
		DeckSource source = DeckSource.of(text.getBytes(Charset.forName(charset)));
		assertEquals(text, source.text());
		assertEquals("GB18030", source.charset().name());
	}

	@Test
	void guessesTraditionalChinese() {
		DeckSource source = DeckSource.of(TRADITIONAL.getBytes(Charset.forName("Big5")));
		assertEquals(TRADITIONAL, source.text());
		assertEquals("Big5", source.charset().name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1252", "ISO-8859-15" })
	void guessesWesternText(String charset) {
		String text = charset.equals("windows-1252") ? FRENCH : FRENCH.replace("œ", "oe");
		DeckSource source = DeckSource.of(text.getBytes(Charset.forName(charset)));
		assertEquals(text, source.text());
		assertEquals("windows-1252", source.charset().name());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE, 255, 254", "UTF-16BE, 254, 255" })
	void knowsUtf16ByItsMark(String charset, int first, int second) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(first);
		bytes.write(second);
		bytes.write(CHINESE.getBytes(Charset.forName(charset)));
		DeckSource source = DeckSource.of(bytes.toByteArray());
		assertEquals(CHINESE, source.text());
		assertEquals(charset, source.charset().name());
		assertTrue(source.hasByteOrderMark());
		assertEquals(List.of("deck.encoding"), problems(source).stream().map(CourseProblem::rule).toList());
	}

	@Test
	void tellsWhereTheFirstBadByteIs() {
		byte[] bytes = "# 一二\r\n\r\n😀a? b? c\n".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
		}
		CourseProblem problem = problems(DeckSource.of(bytes)).getFirst();
		assertEquals("deck.encoding", problem.rule());
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals("src/en/a.md", problem.file());
		assertEquals(List.of(3, 4, 3, 5), List.of(problem.line(), problem.column(), problem.endLine(), problem.endColumn()));
	}

	@Test
	void noticesATruncatedCharacterAtTheEnd() {
		byte[] whole = "# 一".getBytes(StandardCharsets.UTF_8);
		DeckSource source = DeckSource.of(Arrays.copyOf(whole, whole.length - 1));
		assertFalse(source.isUtf8());
		assertEquals(3, problems(source).getFirst().column());
	}

	@Test
	void losesNoByteWhateverTheFileIs() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 5_000; i++) {
			byte[] bytes = i % 2 == 0 ? noise(random) : damaged(random);
			DeckSource source = DeckSource.of(bytes);
			byte[] again = source.text().getBytes(source.charset());
			int mark = source.hasByteOrderMark() ? source.charset() == StandardCharsets.UTF_8 ? 3 : 2 : 0;
			assertArrayEquals(Arrays.copyOfRange(bytes, mark, bytes.length), again, "seed " + seed + ", round " + i);
		}
	}

	private static byte[] noise(Random random) {
		byte[] bytes = new byte[random.nextInt(60)];
		random.nextBytes(bytes);
		return bytes;
	}

	private static byte[] damaged(Random random) {
		String[] charsets = { "UTF-8", "GB18030", "Big5", "UTF-16", "windows-1252" };
		byte[] bytes = (random.nextBoolean() ? CHINESE : FRENCH).getBytes(Charset.forName(charsets[random.nextInt(charsets.length)]));
		for (int k = random.nextInt(4); k > 0; k--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		return Arrays.copyOfRange(bytes, 0, random.nextInt(bytes.length));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r" })
	void warnsOfLineEndsThatJoinSlides(String lineEnd) {
		String text = "# One\n\n---\n\n# Two\n\n---\n\n# Three\n".replace("\n", lineEnd);
		DeckSource source = DeckSource.of(text.getBytes(StandardCharsets.UTF_8));
		assertEquals(text, source.text());
		CourseProblem problem = problems(source).getFirst();
		assertEquals("deck.line-ends", problem.rule());
		assertEquals(Severity.WARNING, problem.severity());
		assertTrue(problem.message().contains("3"), problem.message());
	}

	@Test
	void acceptsLineEndsThatChangeNothing() {
		byte[] windows = "# One\r\n\r\n---\r\n\r\n# Two\r\n".getBytes(StandardCharsets.UTF_8);
		assertEquals(List.of(), DeckSource.of(windows).problems("a.md", Profile.DEFAULT));
		byte[] mixed = "# One\r\n\n---\n\n# Two\r\n".getBytes(StandardCharsets.UTF_8);
		assertEquals(List.of(), problems(DeckSource.of(mixed)));
	}
}
