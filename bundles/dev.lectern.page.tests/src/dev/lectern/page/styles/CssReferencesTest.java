package dev.lectern.page.styles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssReferencesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"@import \"a.css\";|@import \"<a.css>\";",
			"@import 'a.css' screen;|@import \"<a.css>\" screen;",
			"@IMPORT url(a.css);|@IMPORT url(\"<a.css>\");",
			"p{background:url( 'a b.png' )}|p{background:url(\"<a b.png>\")}",
			"p{background:URL(a.png) no-repeat, url(b.png)}|p{background:url(\"<a.png>\") no-repeat, url(\"<b.png>\")}",
			"src: url(a.woff2?#x) format(\"woff2\")|src: url(\"<a.woff2?#x>\") format(\"woff2\")",
			"/* url(a.png) @import 'b' */ p{}|/* url(a.png) @import 'b' */ p{}",
			"p{content:\"url(a.png)\"}|p{content:\"url(a.png)\"}",
			"p{background:url(a\\ b\\29.png)}|p{background:url(\"<a b).png>\")}",
			"myurl(a.png)|myurl(a.png)",
			"p{background:url()}|p{background:url(\"<>\")}",
			"p{x:url(a.png|p{x:url(a.png",
			"/* open url(a.png)|/* open url(a.png)" })
	void addressesAreRewrittenAndNothingElse(String css, String expected) {
		assertEquals(expected, CssReferences.rewrite(css, address -> "<" + address + ">"));
	}

	@Test
	void whatIsPutInCannotLeaveItsString() {
		assertEquals("url(\"a\\\"b\\\\c\\a d\")", CssReferences.rewrite("url(x)", address -> "a\"b\\c\nd"));
	}

	@Test
	void picturesInAStyleSheetMayBeLarge() {
		String data = "data:image/png;base64," + "A".repeat(1_000_000);
		for (String css : new String[] { "p{background:url(\"" + data + "\")}", "p{background:url('" + data + "')}", "p{background:url(" + data + ")}" }) {
			assertEquals("p{background:url(\"" + data + "\")}", CssReferences.rewrite(css, address -> address));
		}
	}

	@Test
	void aTextWithoutAddressesStaysAsItIs() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String[] pieces = { "@media", "(", ")", "\"", "'", "\\", "/*", "*/", "\n", " ", "a", "\ud83d\ude00", ";", "{", "curl(", "@imports 'a'" };
		for (int round = 0; round < 2_000; round++) {
			StringBuilder css = new StringBuilder();
			for (int i = random.nextInt(200); i > 0; i--) {
				css.append(pieces[random.nextInt(pieces.length)]);
			}
			assertEquals(css.toString(), CssReferences.rewrite(css.toString(), address -> "lost"), () -> "seed " + seed);
		}
	}
}
