package dev.lectern.deck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.lectern.deck.Separators;

/** What decides whether two documents are the same sees all that shows, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class CanonicalTest {

	private Display display;
	private RevealBrowser browser;

	@BeforeAll
	void open() throws IOException {
		display = new Display();
		browser = new RevealBrowser(display, "6.0.2", Path.of(System.getProperty("lectern.repository", ".")));
	}

	@AfterAll
	void close() {
		browser.close();
		display.dispose();
	}

	static Stream<Arguments> different() {
		return Stream.of(
				Arguments.of("<p>a</p>", "<p>b</p>"),
				Arguments.of("<p>a</p>", "<div>a</div>"),
				Arguments.of("<p>a</p><p>b</p>", "<p>b</p><p>a</p>"),
				Arguments.of("<p>a b</p>", "<p>ab</p>"),
				Arguments.of("<p>a  b</p>", "<p>a b</p>"),
				Arguments.of("<p>a\nb</p>", "<p>a b</p>"),
				Arguments.of("<p>a <b>b</b></p>", "<p>a<b>b</b></p>"),
				Arguments.of("<p><b>a</b> <i>b</i></p>", "<p><b>a</b><i>b</i></p>"),
				Arguments.of("<p>a <!-- c --> <b>b</b></p>", "<p>a<!-- c --><b>b</b></p>"),
				Arguments.of("<p>\u00A0a</p>", "<p>a</p>"),
				Arguments.of("<p>\u3000a</p>", "<p>a</p>"),
				Arguments.of("<p>a</p>", "<p>a<b></b></p>"),
				Arguments.of("<p class=\"a b\">c</p>", "<p class=\"b a\">c</p>"),
				Arguments.of("<p id=\"a\">b</p>", "<p>b</p>"),
				Arguments.of("<h1 id=\"a\">b</h1>", "<h1>b</h1>"),
				Arguments.of("<a href=\"%E4\">b</a>", "<a href=\"%e4\">b</a>"),
				Arguments.of("<pre>a\n</pre>", "<pre>a</pre>"),
				Arguments.of("<pre><code> a</code></pre>", "<pre><code>a</code></pre>"),
				Arguments.of("<textarea> a</textarea>", "<textarea>a</textarea>"),
				Arguments.of("<script> a</script>", "<script>a</script>"),
				Arguments.of("<svg><rect></rect></svg>", "<rect></rect>"),
				Arguments.of("<p>a</p><!-- b -->", "<p>a</p>"),
				Arguments.of("<!-- a -->", "<!-- b -->"),
				Arguments.of("<template><p>a</p></template>", "<template></template>"),
				Arguments.of("<ul><li>a</li></ul>", "<ul><li><p>a</p></li></ul>"),
				Arguments.of("<p>&lt;b&gt;</p>", "<p><b></b></p>"));
	}

	@ParameterizedTest
	@MethodSource("different")
	void whatShowsMakesADifference(String one, String other) {
		assertNotEquals(browser.canonical(one), browser.canonical(other));
	}

	static Stream<Arguments> same() {
		return Stream.of(
				Arguments.of("<p class=\"a\" id=\"b\">c</p>", "<p id=\"b\" class=\"a\">c</p>"),
				Arguments.of("<p>a</p>\n\n<p>b</p>\n", "<p>a</p><p>b</p>"),
				Arguments.of("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
				Arguments.of("<p>a</p>\n<!-- b -->\n", "<p>a</p><!-- b -->"),
				Arguments.of("<p>&quot;&amp;&#20013;</p>", "<p>\"&amp;中</p>"),
				Arguments.of("<P CLASS='a'>b", "<p class=\"a\">b</p>"));
	}

	@ParameterizedTest
	@MethodSource("same")
	void whatCannotShowMakesNone(String one, String other) {
		assertEquals(browser.canonical(one), browser.canonical(other));
	}

	@Test
	void theWholeWayThroughTheBrowserSeesWhatIsNotTheSame() {
		Subject deck = new Subject("swallowed", "# One\n\n```html\n<!-- <script>\n```\n---\n# Two\n", Separators.DEFAULT);
		Rendering rendering = browser.render(List.of(deck)).getFirst();
		assertEquals(List.of(1, 2), rendering.deviations().stream().map(Rendering.Deviation::slide).toList());
		assertEquals(1, rendering.plugin().size());
		assertEquals(2, rendering.lectern().size());
	}
}
