package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;

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

	@ParameterizedTest
	@ValueSource(strings = { "0", "0; url=?next", "0; url=#x", "0; url=./", "0; url=https://nowhere.example/" })
	void noDeckLoadsThePageAgain(String content) {
		Deck deck = deck("# One\n\ntext\n", V6);
		show(deck, 0);
		preview.setLook(PageLook.PUBLISHED.withNotes(true));
		until("return document.querySelector('.reveal').classList.contains('show-notes')", true);
		js("window.mark = 1");
		String meta = "<meta http-equiv=\"refresh\" content=\"" + content + "\">";
		deck = replaced(deck, "text", meta + "<noscript>" + meta + "</noscript><svg><foreignObject>" + meta + "</foreignObject></svg>\n\nNote:\n" + meta);
		show(deck, 0);
		Deck other = Deck.of("<!-- .slide: data-notes=\"<meta http-equiv=refresh content='" + content + "'>\" -->\n\n# Two\n", deck.profile());
		show(other, 0);
		show(replaced(other, "Two", "Three"), 0);
		assertEquals(1.0, js("return window.mark"));
		assertEquals(0.0, js("return document.querySelectorAll('[http-equiv]').length"));
	}

	@Test
	void whatAPageWantsByItselfIsRefused() {
		Deck deck = deck(THREE, V6);
		show(deck, 0);
		js("window.mark = 1; location.reload()");
		js("location.search = 'again'");
		js("location.href = location.href");
		deck = replaced(deck, "# One", "# Eins");
		show(deck, 0);
		assertEquals(1.0, js("return window.mark"));
		preview.reload();
		window.until(() -> preview.inPage().isEmpty(), () -> "the page did not go");
		untilShown(deck);
	}

	@Test
	void aScriptOfATrustedCourseCannotPutAnotherPageInPlaceOfThePreview() throws IOException {
		Files.writeString(course.resolve("other.html"), "<h1>Other</h1>");
		Deck deck = deck("# One\n", V6);
		PreviewSite trusted = new PreviewSite(course, PageSettings.of(deck.profile(), "zh"), true, Optional.empty());
		preview.show(trusted, "document", deck, Optional.empty());
		untilShown(deck);
		js("location.href = 'other.html'");
		window.until(() -> !window.pane.visibleMessage().isEmpty(), () -> "nothing was said");
		preview.reload();
		window.until(() -> window.pane.visibleMessage().isEmpty() && preview.isUpToDate(), () -> "the preview did not come back");
		assertEquals("One", inView());
	}

	@Test
	void frameFilesOfATrustedCourseAreShown() throws IOException {
		Files.writeString(course.resolve("other.html"), "<script>parent.postMessage('framed', '*')</script>");
		Deck deck = deck("# One\n\n<script>addEventListener('message', event => window.told = event.data)</script><iframe src=\"other.html\"></iframe>\n", V6);
		PreviewSite trusted = new PreviewSite(course, PageSettings.of(deck.profile(), "zh"), true, Optional.empty());
		preview.show(trusted, "document", deck, Optional.empty());
		untilShown(deck);
		until("return window.told ?? ''", "framed");
		assertEquals("", window.pane.visibleMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href=\"https://elsewhere.example/x\">LINK</a>", "<svg width=\"200\" height=\"40\"><a href=\"https://elsewhere.example/x\"><rect width=\"200\" height=\"40\"/></a></svg>",
			"<svg width=\"200\" height=\"40\"><a xlink:href=\"https://elsewhere.example/x\"><rect width=\"200\" height=\"40\"/></a></svg>",
			"<map name=\"m\"><area shape=\"rect\" coords=\"0,0,200,40\" href=\"https://elsewhere.example/x\"></map>"
					+ "<img usemap=\"#m\" width=\"200\" height=\"40\" src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='200' height='40'/>\">" })
	void linksOfAllKindsAreToldAndNotFollowed(String link) {
		Deck deck = deck("# One\n\n" + link + "\n", V6);
		show(deck, 0);
		js("window.mark = 1");
		window.click((Object[]) js("const r = document.querySelector('.present :is(p a, rect, img)').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]"));
		window.until(() -> !links.isEmpty(), () -> "nothing was told");
		assertEquals(List.of("https://elsewhere.example/x"), links);
		assertEquals(1.0, js("return window.mark"));
	}

	@Test
	void linksOfAllKindsLeadToSlides() {
		show(deck(THREE + "\n<svg><a href=\"#/0\" id=\"a\"><rect/></a><a xlink:href=\"#/1\" id=\"b\"><rect/></a></svg><map><area id=\"c\" href=\"#/0\"></map>\n", V6), 2);
		for (String[] link : new String[][] { { "a rect", "One" }, { "b rect", "Two" }, { "c", "One" } }) {
			js("document.querySelector('#" + link[0] + "').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");
			untilInView(link[1]);
		}
		assertEquals(false, js("return document.querySelector('#a rect').dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }))"));
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
