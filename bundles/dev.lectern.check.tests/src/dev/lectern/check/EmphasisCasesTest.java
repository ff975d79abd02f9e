package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.lectern.deck.Profile;

/** Emphasis next to Chinese, with what marked 4.3.0 (reveal.js 5.1.0) and marked 17 (reveal.js 6) really made of it: {@code literal} or {@code emphasis}. */
class EmphasisCasesTest {

	private static List<String[]> cases() throws Exception {
		try (InputStream stream = EmphasisCasesTest.class.getResourceAsStream("cases/emphasis.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).toList();
		}
	}

	private static boolean isReported(String rule, String markdown, Profile profile) {
		return !CaseDeck.of(markdown, profile, Set.of()).findings(Rules.all().stream().filter(each -> each.id().equals(rule)).findFirst().orElseThrow()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatStaysLiteralIsReported(String five, String six, String markdown) {
		assertEquals(five.equals("literal"), isReported("markdown.emphasis-literal", markdown, Profile.SLIDES_INIT));
		assertEquals(six.equals("literal"), isReported("markdown.emphasis-literal", markdown, Profile.DEFAULT));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatWouldBecomeLiteralIsForecast(String five, String six, String markdown) {
		assertEquals(five.equals("emphasis") && six.equals("literal"), isReported("markdown.emphasis-upgrade", markdown, Profile.SLIDES_INIT));
		assertEquals(false, isReported("markdown.emphasis-upgrade", markdown, Profile.DEFAULT));
	}
}
