package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;

/** What reveal.js shows over the slides: a click does that, or follows the link, never both. */
class PageOverlayTest extends PreviewFixture {

	private static final String LINK = "# One\n\n---\n\n# Two\n\n<a class=\"it\" href=\"%s\" data-preview-link>LINK</a>\n\n---\n\n# Three\n";
	private static final String ELSEWHERE = "https://elsewhere.example/x";
	private static final String OVERLAYS = "return document.querySelectorAll('.reveal > :is(.overlay, .r-overlay)').length";
	private static final String CLOSE = "document.querySelector('.overlay .close, .r-overlay-close').click()";

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void inATrustedCourseAPreviewLinkOpensOverTheSlides(String reveal) {
		Deck deck = deck(LINK.formatted(ELSEWHERE), reveal);
		show(deck, 1, true);
		click();
		until(OVERLAYS, 1.0);
		until("return document.querySelector('.reveal > :is(.overlay, .r-overlay) iframe').src", ELSEWHERE);
		js(CLOSE);
		until(OVERLAYS, 0.0);
		afterAllReports();
		assertEquals("Two", inView());
		click();
		until(OVERLAYS, 1.0);
		show(replaced(deck, "LINK", "THERE"), 1, true);
		assertEquals(1.0, js(OVERLAYS), "it is still the same slide");
		preview.goTo(deck.slides().get(2).id());
		until(OVERLAYS, 0.0);
		assertEquals(List.of(), links);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void whereFramesAreEmptyItIsALink(String reveal) {
		show(deck(LINK.formatted(ELSEWHERE), reveal), 1, false);
		click();
		untilLinks(ELSEWHERE);
		show(deck(LINK.formatted("http://elsewhere.example/x"), reveal), 1, true);
		click();
		untilLinks(ELSEWHERE, "http://elsewhere.example/x");
		afterAllReports();
		assertEquals(0.0, js(OVERLAYS));
		assertEquals(List.of(ELSEWHERE, "http://elsewhere.example/x"), links);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void inTheOverviewAClickGoesToTheSlide(String reveal) {
		show(deck(LINK.formatted(ELSEWHERE).replace("\n\n<a", "\n\n<p><a class=\"it\" style=\"font-size: 3em\" href=\"" + ELSEWHERE + "\">PLAIN</a></p>\n\n<a"), reveal), 1, true);
		for (String link : List.of(".it", ".it[data-preview-link]")) {
			preview.showOverview(true);
			window.until(preview::isOverview, () -> "no overview");
			click(link);
			window.until(() -> !preview.isOverview(), () -> "still the overview");
		}
		afterAllReports();
		assertEquals(0.0, js(OVERLAYS));
		assertEquals(List.of(), links);
		assertEquals("Two", inView());
	}

	@Test
	void picturesOfTheCourseOpenOverTheSlidesAndOthersAreLinks() throws IOException {
		Files.writeString(course.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><rect width='90' height='90'/></svg>");
		show(deck("# One\n\n<p><img class=\"a\" src=\"a.svg\" data-preview-image></p><p><b class=\"b\" data-preview-image=\"https://elsewhere.example/x.png\">THERE</b></p>", V6), 0, false);
		window.until(() -> Boolean.TRUE.equals(js("return document.querySelector('.a').complete")), () -> "still loading");
		click(".a");
		until("return document.querySelector('.r-overlay img')?.naturalWidth ?? 0", 90.0);
		js(CLOSE);
		until(OVERLAYS, 0.0);
		click(".b");
		untilLinks("https://elsewhere.example/x.png");
		assertEquals(0.0, js(OVERLAYS));
	}

	@Test
	void aPreviewLinkToASlideGoesThere() {
		show(deck(LINK.formatted("#/2"), V6), 1, true);
		click();
		untilInView("Three");
		assertEquals(0.0, js(OVERLAYS));
	}

	private void show(Deck deck, int slide, boolean trusted) {
		preview.show(new PreviewSite(course, PageSettings.of(deck.profile(), "zh"), trusted, Optional.empty()), "document", deck, Optional.of(deck.slides().get(slide).id()));
		untilShown(deck);
		untilWanted(deck.slides().get(slide).id());
	}

	private void click() {
		click(".present .it");
	}

	private void click(String element) {
		window.click((Object[]) js("const r = document.querySelector('" + element + "').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]"));
	}

	private void untilLinks(String... expected) {
		window.until(() -> links.equals(List.of(expected)), () -> "told were " + links);
	}
}
