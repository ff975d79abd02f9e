package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SlideId;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.present.DeckSite;
import dev.lectern.ui.preview.internal.present.PageEvents;

/** What the published page has around slides and between them. */
class PagePresentationTest extends PreviewFixture {

	private static final String NUMBER = "return getComputedStyle(document.querySelector('.lectern-number')).display === 'none' ? 'none' : document.querySelector('.lectern-number').textContent";
	private static final Profile.Presentation USUAL = new Profile.Presentation("slide", "default", "fade", "", true, true, false);
	private static final String IN_STACKS = "# One\n\n---\n\n# Two\n\n----\n\n# Three\n\n---\n\n# Four\n";

	@ParameterizedTest
	@CsvSource({ "'',none,none", "h.v,2.2,3", "h/v,2/2,3", "c,3,4", "c/t,3/4,4/4" })
	void slidesHaveTheirNumbers(String format, String third, String fourth) {
		Deck deck = deck(IN_STACKS, new Profile.Presentation("slide", "default", "fade", format, true, true, false));
		show(deck, 2);
		assertEquals(third, js(NUMBER));
		show(deck, 3);
		assertEquals(fourth, js(NUMBER));
		press(KEY_HOME);
		untilInView("One");
		until(NUMBER, format.isEmpty() ? "none" : format.equals("c/t") ? "1/4" : "1");
	}

	@Test
	void aDeckThatIsOneStackIsCountedThrough() {
		show(deck("# One\n\n----\n\n# Two\n", new Profile.Presentation("slide", "default", "fade", Profile.Presentation.NUMBERED, true, true, false)), 1);
		assertEquals("2", js(NUMBER));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void arrowsProgressAndDirectionAreThePages(boolean usual) {
		show(deck(THREE, new Profile.Presentation("slide", "default", "fade", "", usual, usual, !usual)), 0);
		String display = "return getComputedStyle(document.querySelector('%s')).display";
		assertEquals(usual ? "block" : "none", js(display.formatted(".controls")));
		assertEquals(usual ? "block" : "none", js(display.formatted(".lectern-progress")));
		assertEquals(!usual, js("return document.querySelector('.reveal').classList.contains('rtl')"));
	}

	@Test
	void whoeverReadsOutsideSeesThePagesTransitionsAndThePreviewDoesNot() throws Exception {
		Deck deck = deck(THREE, new Profile.Presentation("convex", "slow", "zoom", "", true, true, false));
		show(deck, 0);
		String transition = "const r = document.querySelector('.reveal');"
				+ "return [r.className.match(/\\b(none|slide|convex)\\b/)?.[0], r.dataset.transitionSpeed, r.dataset.backgroundTransition].join()";
		assertEquals("none,default,none", js(transition));
		try (DeckSite site = DeckSite.open(webFiles(), site(deck), "document", deck, Optional.empty(), new Quiet())) {
			open(site.reader(Optional.empty()), "One", browser -> assertEquals("convex,slow,zoom", browser.evaluate(transition)));
		}
	}

	@Test
	void whoBeginsAtASlideThatTheSiteLeavesOutIsAtTheNextOne() throws Exception {
		String hidden = "<!-- .slide: data-visibility=\"hidden\" -->\n";
		Deck deck = deck("# One\n\n---\n\n" + hidden + "# Two\n\n---\n\n# Three\n\n---\n\n" + hidden + "# Four\n", USUAL);
		for (int begin : new int[] { 1, 3 }) {
			Optional<SlideId> slide = Optional.of(deck.slides().get(begin).id());
			try (DeckSite site = DeckSite.open(webFiles(), site(deck), "document", deck, slide, new Quiet())) {
				open(site.stage(), "Three", browser -> {
					browser.evaluate("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 37, bubbles: true }))");
					untilInView(browser, "One");
					window.until(() -> site.place().slide().equals(Optional.of(deck.slides().get(0).id())), () -> "the presentation is at " + site.place());
				});
				open(site.reader(slide), "Three", browser -> { });
				Deck all = replaced(replaced(deck, "data-visibility=\"hidden\"", "data-x=\"1\""), "data-visibility=\"hidden\"", "data-x=\"1\"");
				site.show("document", all);
				open(site.reader(slide), begin == 1 ? "Two" : "Four", browser -> { });
			}
		}
	}

	@Test
	void styleSheetsOfSlidesHoldAtAnyDistanceInWhatIsPresented() throws Exception {
		Deck deck = deck("<style>.reveal h1 { color: rgb(1, 2, 3) }</style>\n\n# One\n" + "\n---\n\n# More\n".repeat(40) + "\n---\n\n# Last\n", USUAL);
		Optional<SlideId> last = Optional.of(deck.slides().getLast().id());
		String colour = "return getComputedStyle(document.querySelector('section.present h1')).color";
		try (DeckSite site = DeckSite.open(webFiles(), site(deck), "document", deck, last, new Quiet())) {
			for (URI page : List.of(site.stage(), site.reader(last), site.framedInSpeakerView().getFirst())) {
				open(page, "Last", browser -> assertEquals("rgb(1, 2, 3)", browser.evaluate(colour), page.toString()));
			}
			Deck edited = replaced(deck, "rgb(1, 2, 3)", "rgb(4, 5, 6)");
			open(site.stage(), "Last", browser -> {
				site.show("document", edited);
				window.until(() -> "rgb(4, 5, 6)".equals(browser.evaluate(colour)), () -> "the colour is " + browser.evaluate(colour));
			});
		}
	}

	@Test
	void filesThatChangeAreShownAnewInWhatIsPresented() throws Exception {
		String picture = "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='30'/>";
		Files.writeString(course.resolve("a.svg"), picture.formatted(40));
		Files.writeString(course.resolve("own.css"), ".reveal h1 { color: rgb(1, 2, 3) }");
		Deck deck = Deck.of("# One\n\n![picture](a.svg)\n\nNote: ![picture](a.svg)\n\n---\n\n# Two\n\n![picture](b.svg)\n", profile(V6).withStyleSheets(List.of("own.css")));
		String width = "return [...document.querySelectorAll('.slides img[src^=\"a.svg\"]')].map(img => img.naturalWidth).find(() => true)";
		String colour = "return getComputedStyle(document.querySelector('section.present h1')).color";
		int size = 40;
		try (DeckSite site = DeckSite.open(webFiles(), site(deck), "document", deck, Optional.empty(), new Quiet())) {
			for (URI page : List.of(site.stage(), site.reader(Optional.empty()), site.framedInSpeakerView().getFirst())) {
				int before = size;
				int after = size + 10;
				open(page, "One", browser -> {
					window.until(() -> Double.valueOf(before).equals(browser.evaluate(width)), () -> "the picture's width is " + browser.evaluate(width));
					browser.evaluate("window.mark = 1");
					site.filesChanged(course.resolve("elsewhere"), Set.of("a.svg"));
					write("a.svg", picture.formatted(after));
					write("own.css", ".reveal h1 { color: rgb(%d, 2, 3) }".formatted(after));
					site.filesChanged(course, Set.of("a.svg", "own.css"));
					window.until(() -> Double.valueOf(after).equals(browser.evaluate(width)), () -> "the picture's width is " + browser.evaluate(width));
					window.until(() -> "rgb(%d, 2, 3)".formatted(after).equals(browser.evaluate(colour)), () -> "the colour is " + browser.evaluate(colour));
					assertEquals(1.0, browser.evaluate("return window.mark"), "the page stays");
				});
				size = after;
			}
		}
	}

	private void write(String file, String content) {
		try {
			Files.writeString(course.resolve(file), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void open(URI page, String title, Consumer<Browser> then) {
		Shell shell = new Shell(display);
		try {
			shell.setLayout(new FillLayout());
			Browser browser = new Browser(shell, SWT.NONE);
			browser.setUrl(page.toString());
			shell.setSize(900, 600);
			shell.open();
			untilInView(browser, title);
			then.accept(browser);
		} finally {
			shell.dispose();
		}
	}

	private void untilInView(Browser browser, String title) {
		String script = "return document.querySelector('section.present h1')?.textContent ?? ''";
		window.until(() -> title.equals(browser.evaluate(script)), () -> "in view is " + browser.evaluate(script) + ", not " + title);
	}

	private static Deck deck(String text, Profile.Presentation presentation) {
		Profile profile = profile(V6);
		return Deck.of(text, new Profile(profile.separators(), profile.stage(), profile.centred(), profile.theme(), profile.styleSheets(), profile.reveal(),
				profile.plugins(), presentation));
	}

	private final class Quiet implements PageEvents {

		@Override
		public void left() {
		}

		@Override
		public void speakerViewWanted() {
		}

		@Override
		public void swapWanted() {
		}

		@Override
		public void linkClicked(PageLink link) {
		}

		@Override
		public void failed(String what, Throwable cause) {
			trouble.add(what + ": " + cause);
		}
	}
}
