package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;

/** Decks are other people's files. */
class PageSafetyTest extends PreviewFixture {

	@Test
	void nothingOfADeckRuns() throws IOException {
		Files.writeString(course.resolve("evil.js"), "window.evil = 'file'");
		Files.writeString(course.resolve("evil.html"), "<script src='evil.js'></script>");
		show(deck("""
				# One

				<script>window.evil = 'inline'</script>
				<script src="evil.js"></script>
				<img src="nothing.png" onerror="window.evil = 'handler'">
				<iframe src="evil.html"></iframe>
				<iframe srcdoc="<script>parent.evil = 'frame'</script>"></iframe>
				<svg onload="window.evil = 'svg'"></svg>
				<meta http-equiv="refresh" content="0; url=evil.html">
				<a id="a" href="javascript:window.evil='link'">a</a>
				<a id="b" href="evil.html">b</a>

				---

				# Two
				""", V6), 0);
		String address = (String) js("return location.pathname");
		js("document.getElementById('a')?.click(); document.getElementById('b')?.click();");
		window.until(() -> Boolean.TRUE.equals(js("return document.querySelector('.slides img').complete")), () -> "the picture is still being loaded");
		show(deck("# Three\n", V6), 0);
		assertEquals("undefined", js("return typeof window.evil"));
		assertEquals(address, js("return location.pathname"));
		assertEquals(List.of(), links, "only the author's own clicks count");
	}

	@Test
	void aBrokenSlideBlanksNoOther() {
		Deck deck = deck("# One\n\n</section></div><table><tr><section><div\n\n---\n\n# Two\n", V6);
		show(deck, 1);
		assertEquals("Two", inView());
		show(replaced(deck, "# Two", "# Two <b"), 1);
		assertTrue(inView().startsWith("Two"), inView());
		assertEquals(2.0, js("return document.querySelectorAll('.slides > section').length"));
	}

	@Test
	void theBrowserStaysOnThePage() {
		show(deck(THREE, V6), 0);
		String address = (String) js("return location.href");
		js("location.href = 'about:config'; location.assign('/'); window.open('https://nowhere.example/')");
		show(replaced(deck(THREE, V6), "# One", "# Eins"), 0);
		assertEquals(address, js("return location.href"));
		assertNotEquals("", titles());
	}
}
