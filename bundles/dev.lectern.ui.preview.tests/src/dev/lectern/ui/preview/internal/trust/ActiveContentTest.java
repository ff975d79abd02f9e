package dev.lectern.ui.preview.internal.trust;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class ActiveContentTest {

	private static final String OTHERS = "# One\n\n---\n\n# Two\n\n---\n\n";

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT src=\"a.js\"></SCRIPT>", "<iframe src=\"https://a.example\"></iframe>", "<p onclick=\"go()\">x</p>",
			"<img src=x onerror=alert(1)>", "<svg onload='x()'></svg>", "<a href=\"javascript:go()\">x</a>", "<object data=\"a\"></object>", "<embed src=\"a\">",
			"text <b onmouseover = go()>x</b>", "<!-- .slide: onclick=\"go()\" -->\n\n# Title", "- item <!-- .element: onclick=\"go()\" -->",
			"[x](javascript:go())", "<!-- .slide: data-background-iframe=\"https://a.example\" -->\n\n# Title", "<a href=\"https://a.example\" data-preview-link>x</a>",
			"[x](https://a.example) <!-- .element: data-preview-link=\"true\" -->", "<section DATA-BACKGROUND-IFRAME='a.html'>x</section>" })
	void whatWouldRunIsFound(String slide) {
		assertTrue(new ActiveContent().isIn(deck(OTHERS + slide)), slide);
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Title", "`<script>alert(1)</script>`", "```html\n<script>alert(1)</script>\n<p onclick=\"x\">\n```", "turn it on = off",
			"<p class=\"on\" data-x=\"onclick=go()\">x</p>", "![on load = 1](a.png)", "say javascript: is a word", "<video controls src=\"a.mp4\"></video>",
			"<p title='a > b onclick=1'>x</p>", "only one=1", "<!-- .slide: data-background-iframe=\"\" -->\n\n# Title", "<a href=\"https://a.example\" data-preview-link=\"false\">x</a>",
			"<p>data-background-iframe</p>", "`data-preview-link`", "<!-- .slide: data-background-color=\"red\" -->", "<style>p { color: red }</style>" })
	void whatOnlyLooksSoIsNot(String slide) {
		assertFalse(new ActiveContent().isIn(deck(OTHERS + slide)), slide);
	}

	@Test
	void aDeckThatLosesItsScriptHasNone() {
		ActiveContent content = new ActiveContent();
		assertTrue(content.isIn(deck(OTHERS + "<script>1</script>")));
		assertFalse(content.isIn(deck(OTHERS + "# Three")));
	}

	private static Deck deck(String text) {
		return Deck.of(text, Profile.DEFAULT);
	}
}
