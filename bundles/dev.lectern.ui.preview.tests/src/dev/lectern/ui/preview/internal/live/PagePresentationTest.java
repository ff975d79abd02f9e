package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

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
import dev.lectern.ui.preview.internal.present.DeckSite;
import dev.lectern.ui.preview.internal.present.PageEvents;

/** What the published page has around slides and between them. */
class PagePresentationTest extends PreviewFixture {

	private static final String NUMBER = "return getComputedStyle(document.querySelector('.lectern-number')).display === 'none' ? 'none' : document.querySelector('.lectern-number').textContent";
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
		Shell shell = new Shell(display);
		try (DeckSite site = DeckSite.open(webFiles(), site(deck), "document", deck, Optional.empty(), new Quiet())) {
			shell.setLayout(new FillLayout());
			Browser browser = new Browser(shell, SWT.NONE);
			browser.setUrl(site.reader(Optional.empty()).toString());
			shell.open();
			window.until(() -> "One".equals(browser.evaluate("return document.querySelector('section.present h1')?.textContent ?? ''")), () -> "no slide");
			assertEquals("convex,slow,zoom", browser.evaluate(transition));
		} finally {
			shell.dispose();
		}
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
		public void linkClicked(String address) {
		}

		@Override
		public void failed(String what, Throwable cause) {
			trouble.add(what + ": " + cause);
		}
	}
}
