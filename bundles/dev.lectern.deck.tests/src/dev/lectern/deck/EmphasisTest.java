package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis as marked 4.3.0 (reveal.js 5) and 17.0.6 (reveal.js 6) make it; expected results are theirs. */
class EmphasisTest {

	private static final Profile REVEAL_5 = released("5.1.0");
	private static final Profile REVEAL_6 = released("6.0.2");
	private static final String[] PIECES = { "*", "*", "**", "**", "***", "_", "__", "~~", "粗", "体", "a", "1", "，", "。", "“", "”", "（", "）", ".", "(", ")", "%", " ",
			"\u3000", "\uD83D\uDE00", "\u2192", "[", "](u)", "]" };

	static Stream<Arguments> slides() {
		return Stream.of(
				same("前**一**二**三**后", "前<strong>一</strong>二<strong>三</strong>后"),
				same("一*二**三**四*五", "一<em>二<strong>三</strong>四</em>五"),
				same("***强***调", "<em><strong>强</strong></em>调"),
				same("甲_乙_丙 _丁_ 戊", "甲_乙_丙 <em>丁</em> 戊"),
				same("甲**\u3000乙**", "甲**\u3000乙**"),
				same("__甲。__ 乙", "<strong>甲。</strong> 乙"),
				same("数据**增长了100%**的地区", "数据**增长了100%**的地区"),
				same("**`代码`**后面", "**<code>代码</code>**后面"),
				same("看**[链接](u)**后", "看**<a href=\"u\">链接</a>**后"),
				same("`**`甲**乙**", "<code>**</code>甲<strong>乙</strong>"),
				same("[**甲。**](u)乙**丙**", "<a href=\"u\"><strong>甲。</strong></a>乙<strong>丙</strong>"),
				same("**甲~~乙**丙~~", "<strong>甲~~乙</strong>丙~~"),
				same("**甲\\**乙**", "*<em>甲*<em>乙</em></em>"),
				Arguments.of("他说**“你好”**然后走了", "他说<strong>“你好”</strong>然后走了", "他说**“你好”**然后走了"),
				Arguments.of("**注意：**请看下一页", "<strong>注意：</strong>请看下一页", "**注意：**请看下一页"),
				Arguments.of("\uD83D\uDE00**“笑”**了", "\uD83D\uDE00<strong>“笑”</strong>了", "\uD83D\uDE00**“笑”**了"),
				Arguments.of("这是**开心\uD83D\uDE00**的", "这是<strong>开心\uD83D\uDE00</strong>的", "这是**开心\uD83D\uDE00**的"),
				Arguments.of("~~删。~~后", "<del>删。</del>后", "~~删。~~后"));
	}

	@ParameterizedTest
	@MethodSource("slides")
	void isThatOfTheProfilesRelease(String markdown, String inReveal5, String inReveal6) {
		assertEquals("<p>" + inReveal5 + "</p>", html(markdown, REVEAL_5));
		assertEquals("<p>" + inReveal6 + "</p>", html(markdown, REVEAL_6));
	}

	private static Arguments same(String markdown, String html) {
		return Arguments.of(markdown, html, html);
	}

	@Test
	void pairsWithinATablesCell() {
		String table = "| 甲** | **乙：** |\n|-|-|\n| **丙。**丁 | b |";
		assertTrue(html(table, REVEAL_5).contains("<th>甲**</th><th><strong>乙：</strong></th>"));
		assertTrue(html(table, REVEAL_5).contains("<td><strong>丙。</strong>丁</td>"));
		assertTrue(html(table, REVEAL_6).contains("<td>**丙。**丁</td>"));
	}

	@Test
	void tokensAreThoseOfTheHtml() {
		Slide slide = slide("甲**“乙*丙*”**丁", REVEAL_5);
		assertEquals(List.of(new Token(Token.Kind.STRONG, new SourceRange(1, 10)), new Token(Token.Kind.EMPHASIS, new SourceRange(5, 3))), slide.tokens());
		assertEquals(List.of(Token.Kind.EMPHASIS), slide("甲**“乙*丙*”**丁", REVEAL_6).tokens().stream().map(Token::kind).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "5.2.1", "4.6.1", "3.9.2" })
	void releasesBefore6KnowAsciiPunctuationOnly(String release) {
		assertEquals("<p><strong>甲。</strong>乙</p>", html("**甲。**乙", released(release)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "6", "6.0.2", "10.0.0", "latest", "" })
	void laterAndUnknownReleasesKnowUnicodes(String release) {
		assertEquals("<p>**甲。**乙</p>", html("**甲。**乙", released(release)));
	}

	@Test
	void snapshotsUnderReleasesThatReadDifferentlyShareNothing() {
		Deck before = Deck.of("**甲。**乙\n---\nb", REVEAL_5);
		Deck after = before.withProfile(REVEAL_6);
		for (int i = 0; i < 2; i++) {
			assertNotSame(before.slides().get(i).content(), after.slides().get(i).content());
			assertEquals(before.slides().get(i).id(), after.slides().get(i).id());
		}
		assertSame(before.slides().get(1).content(), before.withProfile(released("5.2.1")).slides().get(1).content());
	}

	@Test
	void everyRecordedCaseIsWhatTheReleaseMade() throws IOException {
		Path file = Path.of(System.getProperty("lectern.repository", ".")).resolve("../shared/data/cjk-emphasis-cases.json");
		assumeTrue(Files.isReadable(file), "The recorded cases are not there: " + file);
		String all = Files.readString(file);
		List<String> slides = strings(all, "markdown");
		assertEquals(40, slides.size());
		assertRecorded(slides, strings(all, "marked_4_3_0_reveal_5_1"), REVEAL_5);
		assertRecorded(slides, strings(all, "marked"), REVEAL_6);
	}

	private static void assertRecorded(List<String> slides, List<String> expected, Profile profile) {
		assertEquals(slides.size(), expected.size());
		for (int i = 0; i < slides.size(); i++) {
			assertEquals("<p>" + plain(expected.get(i)) + "</p>", plain(html(slides.get(i), profile)), slides.get(i));
		}
	}

	private static String plain(String html) {
		return html.replace("\u200B", "&#8203;").replace("&quot;", "\"").replace("&#39;", "'");
	}

	private static List<String> strings(String json, String key) {
		List<String> found = new ArrayList<>();
		Matcher matcher = Pattern.compile("\"" + key + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
		while (matcher.find()) {
			found.add(Pattern.compile("\\\\(u[0-9a-f]{4}|.)").matcher(matcher.group(1)).replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1)))));
		}
		return found;
	}

	private static String unescaped(String escape) {
		return switch (escape.charAt(0)) {
			case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
			case 'n' -> "\n";
			case 't' -> "\t";
			default -> escape;
		};
	}

	@RepeatedTest(60)
	void nothingIsLostAndEachElementHasItsToken(RepetitionInfo repetition) {
		long seed = repetition.getCurrentRepetition();
		Random random = new Random(seed);
		for (int i = 0; i < 20; i++) {
			StringBuilder text = new StringBuilder("字");
			for (int pieces = random.nextInt(20); pieces > 0; pieces--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			for (Profile profile : List.of(REVEAL_5, REVEAL_6)) {
				Slide slide = slide(text.toString(), profile);
				String why = "Seed " + seed + ", reveal.js " + profile.reveal() + ": " + text;
				String html = slide.html();
				assertEquals(visible(text.toString().replace("](u)", "]")), visible(html.replaceAll("<[^>]*>", "").replace("](u)", "]")), why);
				assertEquals(count(html, "<em>"), tokens(slide, Token.Kind.EMPHASIS), why);
				assertEquals(count(html, "<strong>"), tokens(slide, Token.Kind.STRONG), why);
				slide.tokens().stream().filter(token -> token.kind() == Token.Kind.STRONG).map(token -> token.range().in(text))
						.forEach(strong -> assertTrue(strong.matches("(?s)(\\*\\*.+\\*\\*|__.+__)"), why));
			}
		}
	}

	private static String visible(String text) {
		return text.replaceAll("[*_~\\[\\]\\s\u3000]|&nbsp;", "");
	}

	private static long count(String html, String tag) {
		return Pattern.compile(Pattern.quote(tag)).matcher(html).results().count();
	}

	private static long tokens(Slide slide, Token.Kind kind) {
		return slide.tokens().stream().filter(token -> token.kind() == kind).count();
	}

	private static String html(String markdown, Profile profile) {
		return slide(markdown, profile).html().replaceAll(">\\s+<", "><").strip();
	}

	private static Slide slide(String markdown, Profile profile) {
		return Deck.of(markdown, profile).slides().get(0);
	}

	private static Profile released(String reveal) {
		return new Profile(Separators.DEFAULT, Profile.Stage.DEFAULT, true, "black", List.of(), reveal);
	}
}
