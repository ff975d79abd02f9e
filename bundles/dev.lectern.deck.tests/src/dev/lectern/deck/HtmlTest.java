package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTest {

	static Stream<Arguments> slides() {
		return Stream.of(
				Arguments.of("```js [1|2-3|4,6]\na<b>'\"&\n```", "<pre><code data-line-numbers=\"1|2-3|4,6\" class=\"js\">a&lt;b&gt;'\"&amp;</code></pre>"),
				Arguments.of("```js [10: 1-2]\na\n\nb\n```", "<pre><code data-line-numbers=\"1-2\" data-ln-start-from=\"10\" class=\"js\">a\n\nb</code></pre>"),
				Arguments.of("``` []\na\n```", "<pre><code data-line-numbers=\"\" class=\"\">a</code></pre>"),
				Arguments.of("```\na\n```", "<pre><code class=\"\">a</code></pre>"),
				Arguments.of("- x\n  ```\n  a\n    b\n  ```", "<pre><code class=\"\">a\n  b</code></pre>"),
				Arguments.of("> ```\n> a\n> b\n> ```", "<pre><code class=\"\">a\nb</code></pre>"),
				Arguments.of("x\n\n    a\n\n    b\n\n", "<pre><code class=\"\">a\n\nb</code></pre>"),
				Arguments.of("|a|b|\n|:-|-|\n|1|2|", "<tr><th align=\"left\">a</th><th>b</th></tr>"),
				Arguments.of("~~a~~ ~b~", "<p><del>a</del> <del>b</del></p>"),
				Arguments.of("- [x] a\n- [ ] b", "<ul>\n<li><input checked disabled type=\"checkbox\"> a</li>\n<li><input disabled type=\"checkbox\"> b</li>\n</ul>"),
				Arguments.of("https://a.b/c", "<p><a href=\"https://a.b/c\">https://a.b/c</a></p>"),
				Arguments.of("Title\n===", "<h1>Title</h1>"),
				Arguments.of("<div class=\"q\">\n\n*a*\n\n</div>", "<div class=\"q\">\n<p><em>a</em></p>\n</div>"),
				Arguments.of("<svg viewBox=\"0 0 1 1\"></svg>", "<svg viewBox=\"0 0 1 1\"></svg>"),
				Arguments.of("<script>let a = 1 < 2;</script>", "<script>let a = 1 < 2;</script>"));
	}

	@ParameterizedTest
	@MethodSource("slides")
	void isWhatThePluginMakes(String markdown, String expected) {
		String html = Decks.only(markdown).html();
		assertTrue(withoutLinesBetweenTags(html).contains(withoutLinesBetweenTags(expected)), html);
	}

	private static String withoutLinesBetweenTags(String html) {
		return html.replaceAll(">\n+<", "><");
	}

	@Test
	void twoMoreBlankLinesAtTheStartFlattenNestedLists() {
		assertTrue(Decks.only("\n- a\n  - b").html().contains("<li>a\n<ul>"));
		assertTrue(Decks.only("\n\n\n- a\n  - b").html().contains("<li>a</li>\n<li>b</li>"));
	}

	@Test
	void leadingTabsAreTakenOutOfEveryLine() {
		String text = "\t# A\n\t- b";
		Slide slide = Decks.only(text);
		assertTrue(slide.html().startsWith("<h1>A</h1>"), slide.html());
		assertEquals("# A", slide.headings().get(0).range().in(text));
	}

	@Test
	void isComputedOnceHoweverManyThreadsAsk() throws Exception {
		Slide slide = Decks.only("# A\n\n- b");
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			Callable<String> task = slide::html;
			for (Future<String> html : threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
				assertSame(slide.html(), html.get());
			}
		}
	}
}
