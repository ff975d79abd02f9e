package dev.lectern.deck.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.lectern.deck.regex.JavaScriptRegex.Flag;
import dev.lectern.deck.regex.RegexSyntaxException.Reason;

class JavaScriptRegexTest {

	static Stream<Arguments> matches() {
		return Stream.of(
				Arguments.of("^a", "m", "a\na\ra\u2028a\u2029a\u0085a", "0-1 2-3 4-5 6-7 8-9"),
				Arguments.of("^", "m", "\r\n", "0-0 1-1 2-2"),
				Arguments.of("a$", "m", "a\ra\u0085", "0-1"),
				Arguments.of("a$", "", "a\n", ""),
				Arguments.of("^a", "", "\na", ""),
				Arguments.of("^\\n---\\n$", "m", "a\n\n---\n\nb", "2-7"),
				Arguments.of("^\\n---\\n$", "m", "a\n---\nb", ""),
				Arguments.of("^\\n+-", "m", "a\n\n-", "2-4"),
				Arguments.of(".+", "", "a\u0085b\nc\u2028d", "0-3 4-5 6-7"),
				Arguments.of("\\s", "", "\uFEFF\u00A0\u3000\u180E\u200B\u2028", "0-1 1-2 2-3 5-6"),
				Arguments.of("[^\\S\\n]", "", " \n\u00A0", "0-1 2-3"),
				Arguments.of("\\d\\w", "", "\u06611 1\u00E9 1a", "6-8"),
				Arguments.of("\\bnote", "", "\u00E9note note", "1-5 6-10"),
				Arguments.of("[]", "", "a", ""),
				Arguments.of("[^]", "", "\n", "0-1"),
				Arguments.of("[[a]", "", "[a]", "0-1 1-2"),
				Arguments.of("[a&&b]", "", "a&b", "0-1 1-2 2-3"),
				Arguments.of("[\\w-]", "", "-a", "0-1 1-2"),
				Arguments.of("{", "", "{", "0-1"),
				Arguments.of("a{,3}", "", "aaa a{,3}", "4-9"),
				Arguments.of("]}", "", "]}", "0-2"),
				Arguments.of("a{2}", "", "aaa", "0-2"),
				Arguments.of("\\A\\z\\Q", "", "AzQ", "0-3"),
				Arguments.of("\\p{L}", "", "a p{L}", "2-6"),
				Arguments.of("\\x41\\u0042\\cJ\\0", "", "AB\n\0", "0-4"),
				Arguments.of("\\x4\\u12", "", "x4u12", "0-5"),
				Arguments.of("\\8\\101", "", "8A", "0-2"),
				Arguments.of("\\c!", "", "\\c!", "0-3"),
				Arguments.of("(a)\\1", "", "aa", "0-2"),
				Arguments.of("\\1(a)", "", "a", "0-1"),
				Arguments.of("(?<a$>x)\\k<a$>", "", "xx", "0-2"),
				Arguments.of("\\k<a>", "", "k<a>", "0-4"),
				Arguments.of("s", "i", "S\u017F", "0-1"),
				Arguments.of("k", "i", "K\u212A", "0-1"),
				Arguments.of("[\u00E0-\u00FE]", "i", "\u00C9\u00E9", "0-1 1-2"),
				Arguments.of("\u00DF", "i", "\u00DF\u1E9ESS", "0-1"),
				Arguments.of("#a b", "", "#a b", "0-4"),
				Arguments.of("(?<=^b+)a", "", "bba", "2-3"),
				Arguments.of("(?=a)*b", "", "b", "0-1"));
	}

	@ParameterizedTest
	@MethodSource("matches")
	void matchesWhatABrowserMatches(String source, String flags, String text, String expected) {
		List<String> found = new ArrayList<>();
		Matcher matcher = JavaScriptRegex.compile(source, flags(flags)).matcher(text);
		while (matcher.find()) {
			found.add(matcher.start() + "-" + matcher.end());
		}
		assertEquals(expected, String.join(" ", found));
	}

	static Stream<Arguments> faults() {
		return Stream.of(
				Arguments.of("a(b", Reason.UNTERMINATED_GROUP, 1),
				Arguments.of("ab)", Reason.UNMATCHED_PARENTHESIS, 2),
				Arguments.of("a(?>b)", Reason.INVALID_GROUP, 1),
				Arguments.of("(?<a>x)(?<a>y)", Reason.INVALID_GROUP, 7),
				Arguments.of("a[b", Reason.UNTERMINATED_CLASS, 1),
				Arguments.of("[b-a]", Reason.RANGE_OUT_OF_ORDER, 1),
				Arguments.of("a++", Reason.NOTHING_TO_REPEAT, 2),
				Arguments.of("*", Reason.NOTHING_TO_REPEAT, 0),
				Arguments.of("a{1}{2}", Reason.NOTHING_TO_REPEAT, 4),
				Arguments.of("^*", Reason.NOTHING_TO_REPEAT, 1),
				Arguments.of("a{2,1}", Reason.NUMBERS_OUT_OF_ORDER, 1),
				Arguments.of("a\\", Reason.TRAILING_BACKSLASH, 1),
				Arguments.of("(?<a>x)\\k<b>", Reason.INVALID_REFERENCE, 7),
				Arguments.of("a(?<=(b|cd)+)", Reason.UNSUPPORTED, 1),
				Arguments.of("(".repeat(5000) + ")".repeat(5000), Reason.UNSUPPORTED, 200));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void refusesWhatABrowserRefusesAndSaysWhere(String source, Reason reason, int index) {
		RegexSyntaxException e = assertThrows(RegexSyntaxException.class, () -> JavaScriptRegex.compile(source));
		assertEquals(reason, e.reason());
		assertEquals(index, e.index());
		assertTrue(e.getMessage().contains(source), e.getMessage());
		assertTrue(e.getMessage().contains(String.valueOf(index + 1)), e.getMessage());
	}

	@Test
	void groupsKeepTheirNumbers() {
		Matcher matcher = JavaScriptRegex.compile("(?:a)(b)(?<n>c)").matcher("abc");
		assertTrue(matcher.matches());
		assertEquals(2, matcher.groupCount());
		assertEquals("c", matcher.group(2));
	}

	private static Flag[] flags(String letters) {
		return letters.chars().mapToObj(letter -> letter == 'i' ? Flag.IGNORE_CASE : Flag.MULTILINE).toArray(Flag[]::new);
	}
}
