package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;

/** A double click tells where in the source something stands. */
class PageSourceTest extends PreviewFixture {

	private static final String SLIDE = """
			# The title <!-- .element: class="title" -->

			A paragraph with a [link](https://here.example/paragraph) and words.

			- first item
			- second item

			| a | b |
			|---|---|
			| c | cell |

			```js [1|2]
			let first = 1;
			let second = 2;
			```

			![picture](nothing.png)

			Note: what is said
			""";

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void whatWasDoubleClickedIsFound(String reveal) {
		Deck deck = deck("# First\n\n---\n\n" + SLIDE, reveal);
		show(deck, 1);
		clicked(deck, "h1", "The");
		clicked(deck, "p", "A");
		clicked(deck, "p a", "link");
		clicked(deck, "li + li", "second");
		clicked(deck, "tr + tr td + td, tbody td + td", "cell");
		clicked("code.fragment tr + tr td.hljs-ln-code", deck.text().indexOf("let second"), "let");
		clicked(deck, "img", "![picture](nothing.png)");
		js("lectern.showNotes(true)");
		js(doubleClick("document.querySelector('.speaker-notes p') ?? document.querySelector('.speaker-notes')"));
		untilSource(deck.text().indexOf("what is"), "what");
	}

	@Test
	void aDoubleClickInTheOverviewIsNone() {
		Deck deck = deck("# First\n", V6);
		show(deck, 0);
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		js(doubleClick("document.querySelector('h1')"));
		afterAllReports();
		assertEquals(List.of(), sources);
	}

	private void clicked(Deck deck, String selector, String expected) {
		clicked(selector, deck.text().indexOf(expected), expected);
	}

	private void clicked(String selector, int offset, String expected) {
		js(doubleClick("document.querySelector('section.present').querySelector('" + selector + "')"));
		untilSource(offset, expected);
	}

	private void untilSource(int offset, String text) {
		window.until(() -> !sources.isEmpty(), () -> "nothing was told for " + text);
		assertEquals(List.of(offset + ":" + text), sources);
		sources.clear();
	}

	private static String doubleClick(String element) {
		return "(" + element + ").dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: -1, clientY: -1 }))";
	}
}
