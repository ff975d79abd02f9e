package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.feed.Shown;
import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.Assets;
import dev.lectern.ui.preview.internal.web.BundleAssets;

@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(NoErrorLogged.class)
class LivePreviewTest {

	private static final String V5 = "5.1.0";
	private static final String V6 = "6.0.2";
	private static final int KEY_ESCAPE = 27;
	private static final int KEY_RIGHT = 39;
	private static final String THREE = "# One\n\n---\n\n# Two\n\n---\n\n# Three\n";

	@TempDir
	Path course;

	private final List<String> trouble = new CopyOnWriteArrayList<>();
	private final List<String> links = new CopyOnWriteArrayList<>();
	private final List<SlideId> moves = new CopyOnWriteArrayList<>();
	private Display display;
	private Window window;
	private LivePreview preview;

	@BeforeAll
	void connectToTheScreen() {
		display = new Display();
	}

	@AfterAll
	void disconnectFromTheScreen() {
		display.dispose();
	}

	@BeforeEach
	void open() {
		trouble.clear();
		links.clear();
		moves.clear();
		window = new Window(display);
		open(webFiles());
	}

	private void open(Assets assets) {
		preview = new LivePreview(assets, window.pane, new PreviewEvents() {
			@Override
			public void changed() {
			}

			@Override
			public void moved(SlideId slide) {
				moves.add(slide);
			}

			@Override
			public void linkClicked(String address) {
				links.add(address);
			}

			@Override
			public void unavailable(Exception cause) {
				trouble.add("unavailable " + cause.getMessage());
			}

			@Override
			public void failed(String what, Throwable cause) {
				trouble.add(what + ": " + cause);
			}
		});
	}

	@AfterEach
	void close() {
		preview.close();
		window.close();
		assertEquals(List.of(), trouble);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void showsADeckOnTheStageOfItsProfile(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 1);
		assertEquals("One|Two|Three", titles());
		assertEquals("Two", inView());
		assertEquals(reveal, js("const links = [...document.styleSheets].map(s => s.href); return links.find(h => h.includes('theme')).split('/').at(-3)"));
		assertEquals("1600px 900px", js("const s = document.querySelector('.slides').style; return s.width + ' ' + s.height"));
		assertEquals("rgb(17, 17, 17)", js("return getComputedStyle(document.body).backgroundColor"), "the night theme's");
		assertEquals("zh-CN", js("return document.documentElement.lang"));
		assertEquals(false, js("return document.querySelector('.reveal').classList.contains('center')"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void anEditReplacesOnlyItsSlide(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 1);
		js("document.querySelectorAll('.slides section').forEach(s => { s.mark = true; s.firstElementChild.mark = true })");
		deck = replaced(deck, "# Two", "# Two and more");
		show(deck, 1);
		assertEquals("One|Two and more|Three", titles());
		assertEquals("Two and more", inView());
		assertEquals("true true,true undefined,true true",
				js("return [...document.querySelectorAll('.slides section')].map(s => s.mark + ' ' + s.firstElementChild.mark).join()"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void slidesComeAndGoAroundTheOneInView(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 2);
		SlideId three = deck.slides().get(2).id();
		js("document.querySelectorAll('.slides section')[2].firstElementChild.mark = true");
		deck = replaced(deck, "# One\n", "# Zero\n\n---\n\n# One\n");
		show(deck, Optional.of(three));
		assertEquals("Zero|One|Two|Three", titles());
		assertEquals("Three", inView());
		deck = replaced(deck, "# Two\n\n---\n\n", "");
		show(deck, Optional.of(three));
		assertEquals("Zero|One|Three", titles());
		assertEquals("Three", inView());
		assertEquals(true, js("return document.querySelectorAll('.slides section')[2].firstElementChild.mark"));
		assertEquals(1.0, js("return document.querySelectorAll('.slides section.present').length"));
	}

	@Test
	void theSlideInViewMayGo() {
		Deck deck = deck(THREE, V6);
		show(deck, 2);
		deck = replaced(deck, "\n---\n\n# Three\n", "");
		show(deck, Optional.empty());
		assertEquals("One|Two", titles());
		assertEquals("Two", inView());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void stacksNestAndDissolve(String reveal) {
		Deck deck = deck("# One\n\n----\n\n# Below\n\n---\n\n# Two\n", reveal);
		show(deck, 1);
		assertEquals("Below", inView());
		assertEquals("One,Below|Two", js("return [...document.querySelectorAll('.slides > section')]"
				+ ".map(c => [...c.querySelectorAll('h1')].map(h => h.textContent).join()).join('|')"));
		assertEquals(1.0, js("return document.querySelectorAll('.slides > section.stack').length"));
		SlideId below = deck.slides().get(1).id();
		js("document.querySelectorAll('.slides h1')[1].mark = true");
		deck = replaced(deck, "\n----\n", "\n---\n");
		show(deck, Optional.of(below));
		assertEquals(0.0, js("return document.querySelectorAll('.slides > section.stack').length"));
		assertEquals("One|Below|Two", titles());
		assertEquals("Below", inView());
		assertEquals(true, js("return document.querySelectorAll('.slides h1')[1].mark"));
	}

	@Test
	void goesToASlideEachTimeItIsAskedTo() {
		Deck deck = deck(THREE, V6);
		show(deck, 0);
		SlideId three = deck.slides().get(2).id();
		preview.goTo(three);
		untilInView(three);
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 36, bubbles: true }))");
		window.until(() -> moves.contains(deck.slides().get(0).id()), () -> "the page did not say that it moved: " + moves + ", in view " + inView());
		preview.goTo(three);
		untilInView(three);
	}

	@Test
	void anEditOfAnotherSlideLeavesThePageWhereSomebodyWentInIt() {
		Deck deck = deck(THREE, V6);
		SlideId one = deck.slides().get(0).id();
		show(deck, 0);
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 35, bubbles: true }))");
		window.until(() -> !moves.isEmpty(), () -> "the page did not say that it moved");
		show(replaced(deck, "# Two", "# Zwei"), Optional.of(one));
		assertEquals("Three", inView());
		show(replaced(deck, "# One", "# Eins"), Optional.of(one));
		assertEquals("Eins", inView());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void everyWayToMoveInThePageIsTold(String reveal) {
		Deck deck = deck(THREE, reveal);
		List<SlideId> ids = ids(deck);
		show(deck, 0);

		press(KEY_RIGHT);
		untilMoves(ids.get(1));
		js("document.querySelector('.reveal .controls .navigate-right').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));"
				+ "document.querySelector('.reveal .controls .navigate-right').click()");
		untilMoves(ids.get(1), ids.get(2));
		preview.move(ids.get(0));
		untilMoves(ids.get(1), ids.get(2), ids.get(0));
		assertTrue(preview.restsAt(deck, ids.get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void aClickInTheOverviewIsAMove(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		assertEquals(List.of(), moves);

		js("document.querySelectorAll('.slides section')[2].click()");

		untilMoves(ids(deck).get(2));
		window.until(() -> !preview.isOverview(), () -> "the overview stays");
		assertEquals("Three", inView());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void anEditKeepsTheOverviewAndItsNewSlidesCanBeClicked(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 0);
		press(KEY_ESCAPE);
		window.until(preview::isOverview, () -> "no overview");

		Deck more = replaced(deck, "# Three\n", "# Three\n\n---\n\n# Four\n");
		show(more, 0);
		assertEquals(true, js("return document.querySelector('.reveal').classList.contains('overview')"));
		js("document.querySelectorAll('.slides section')[3].click()");

		untilMoves(ids(more).get(3));
		window.until(() -> !preview.isOverview(), () -> "the overview stays");
	}

	@Test
	void aPageThatIsLoadedShowsNoOverview() {
		Deck deck = deck(THREE, V6);
		show(deck, 0);
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		preview.reload();
		window.until(() -> !preview.isOverview(), () -> "still an overview");
		untilShown(deck);
		assertEquals(false, js("return document.querySelector('.reveal').classList.contains('overview')"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void goingWhereThePageIsSentIsNoMove(String reveal) {
		Deck deck = deck("# One\n\n---\n\n<!-- .slide: data-autoslide=\"1\" -->\n# Two\n\n----\n\n# Below\n\n---\n\n# Three\n", reveal);
		show(deck, 0);
		for (int i = 0; i < deck.slides().size(); i++) {
			SlideId slide = deck.slides().get(i).id();
			preview.goTo(slide);
			untilInView(slide);
		}
		deck = replaced(deck, "# One\n\n---\n\n", "");
		show(deck, Optional.empty());
		deck = replaced(deck, "----", "---");
		show(deck, 0);
		afterAllReports();
		assertEquals(List.of(), moves);
		assertEquals("Two", inView(), "no slide turns by itself");
	}

	@Test
	void aMoveCountsOnlyWhileNothingIsOnItsWayToThePage() {
		Deck deck = deck(THREE, V6);
		List<SlideId> ids = ids(deck);
		show(deck, 0);
		press(KEY_RIGHT);
		untilMoves(ids.get(1));
		assertTrue(preview.restsAt(deck, ids.get(1)));
		assertFalse(preview.restsAt(deck, ids.get(0)), "not in view");
		assertFalse(preview.restsAt(deck(THREE, V6), ids.get(1)), "another deck");

		preview.goTo(ids.get(2));
		assertFalse(preview.restsAt(deck, ids.get(1)), "the page was sent elsewhere");
		untilInView(ids.get(2));
		window.until(() -> preview.restsAt(deck, ids.get(2)), () -> "never at rest");

		Deck typed = replaced(deck, "# One", "# One and");
		preview.show(site(typed), "document", typed, Optional.of(ids.get(0)));
		assertFalse(preview.restsAt(deck, ids.get(2)), "somebody typed");
		untilShown(typed);
		assertFalse(preview.restsAt(deck, ids.get(0)), "the old text");
		assertTrue(preview.restsAt(typed, ids.get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void codeIsHighlightedWithItsLineStepsAlsoAfterAnEdit(String reveal) {
		Deck deck = deck("# One\n\n```js [1|2-3]\nlet a = '<b>';\nlet c;\nlet d;\n```\n", reveal);
		show(deck, 0);
		String probe = "const p = document.querySelector('.slides pre'); return [p.querySelectorAll('code').length, "
				+ "p.querySelectorAll('code.fragment.visible').length, p.querySelectorAll('.hljs-keyword').length, p.querySelector('.hljs-ln-code').textContent].join()";
		assertEquals("2,1,6,let a = '<b>';", js(probe));
		show(replaced(deck, "let d;", "let d; let e;"), 0);
		assertEquals("2,1,8,let a = '<b>';", js(probe));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void fragmentsKeepTheirStepWhileTyping(String reveal) {
		Deck deck = deck("# One\n\n- a <!-- .element: class=\"fragment\" -->\n- b <!-- .element: class=\"fragment\" -->\n\n---\n\n# Two\n", reveal);
		show(deck, 0);
		String visible = "return document.querySelectorAll('.fragment.visible').length";
		assertEquals(2.0, js(visible), "the author sees the slide he is in whole");
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 80, bubbles: true }))");
		assertEquals(1.0, js(visible));
		show(replaced(deck, "- a ", "- a changed "), 0);
		assertEquals(1.0, js(visible));
	}

	@Test
	void imagesOfTheCourseShow() throws IOException {
		Files.createDirectories(course.resolve("src/zh/images"));
		Files.writeString(course.resolve("src/zh/images/图 1.svg"),
				"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><rect width='40' height='30' style='fill:red'/></svg>");
		show(deck("# One\n\n![picture](src/zh/images/图%201.svg)\n", V6), 0);
		window.until(() -> Double.valueOf(40).equals(js("return document.querySelector('.slides img').naturalWidth")), () -> "the picture did not load");
	}

	@Test
	void theCoursesOwnStyleSheetsApplyAfterTheTheme() throws IOException {
		Files.writeString(course.resolve("own.css"), ".reveal h1 { color: rgb(1, 2, 3) }");
		Profile profile = profile(V6);
		Profile styled = new Profile(profile.separators(), profile.stage(), profile.centred(), profile.theme(),
				List.of("https://nowhere.example/remote.css", "own.css"), profile.reveal());
		show(Deck.of(THREE, styled), 0);
		assertEquals("rgb(1, 2, 3)", js("return getComputedStyle(document.querySelector('h1')).color"));
		assertEquals(0.0, js("return document.querySelectorAll('link[href*=remote]').length"));
	}

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

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void hiddenSlidesAreShownAsSuch(String reveal) {
		Deck deck = deck("# One\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->\n# Two\n", reveal);
		show(deck, 0);
		assertEquals(true, js("return document.getElementById('lectern-hint').hidden"));
		show(deck, 1);
		assertEquals("Two", inView());
		assertEquals(false, js("return document.getElementById('lectern-hint').hidden"));
	}

	@Test
	void attributesOfASlideAreSetAndTakenAway() {
		Deck deck = deck("<!-- .slide: class=\"wide dark\" data-background-color=\"#102030\" -->\n# One\n", V6);
		show(deck, 0);
		String probe = "const s = document.querySelector('.slides section'); return ['wide', 'dark', 'present'].map(c => s.classList.contains(c)).join() + ' ' "
				+ "+ s.getAttribute('data-background-color') + ' ' + document.querySelector('.slide-background').style.backgroundColor";
		assertEquals("true,true,true #102030 rgb(16, 32, 48)", js(probe));
		show(replaced(deck, " dark\" data-background-color=\"#102030\"", "\""), 0);
		assertTrue(((String) js(probe)).startsWith("true,false,true null"), (String) js(probe));
	}

	@Test
	void editsWhileThePageLoadsAreNotLostAndOlderOnesAreSkipped() {
		Deck deck = deck(THREE, V6);
		for (int i = 0; i < 50; i++) {
			deck = deck.edited(new TextEdit(deck.text().length(), 0, " " + i));
			preview.show(site(deck), "document", deck, Optional.of(deck.slides().get(2).id()));
		}
		untilShown(deck);
		assertEquals("Three 0 1 2", ((String) js("return document.querySelector('.slides section.present').textContent.replace(/\\s+/g, ' ')")).substring(0, 11));
		assertTrue(((String) js("return document.querySelector('.slides section.present').textContent")).contains(" 48 49"));
	}

	@Test
	void anotherDeckOfTheSameSiteComesIntoTheSamePage() {
		show(deck(THREE, V6), 2);
		js("window.mark = 1");
		Deck other = deck("# Other\n", V6);
		preview.show(site(other), "another document", other, Optional.of(other.slides().get(0).id()));
		untilShown(other);
		assertEquals("Other", titles());
		assertEquals("Other", inView());
		assertEquals(1.0, js("return window.mark"));
	}

	@Test
	void anotherProfileOrLanguageTakesANewPage() {
		show(deck(THREE, V6), 0);
		js("window.mark = 1");
		Deck other = deck(THREE, V5);
		show(other, 0);
		assertEquals("undefined", js("return typeof window.mark"));
		assertEquals("One|Two|Three", titles());
	}

	@Test
	void reloadingBringsTheDeckBack() {
		Deck deck = deck(THREE, V6);
		show(deck, 2);
		js("window.mark = 1");
		preview.reload();
		window.until(() -> preview.inPage().isEmpty(), () -> "the page did not go");
		untilShown(deck);
		assertEquals("undefined", js("return typeof window.mark"));
		assertEquals("Three", inView());
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

	@Test
	void aPageThatCannotStartSaysSo() {
		preview.close();
		open(new Assets() {
			@Override
			public Optional<InputStream> open(String path) throws IOException {
				return path.endsWith("reveal.mjs") ? Optional.empty() : webFiles().open(path);
			}

			@Override
			public List<String> children(String folder) throws IOException {
				return webFiles().children(folder);
			}
		});
		Deck deck = deck(THREE, V6);
		preview.show(site(deck), "document", deck, Optional.empty());
		window.until(() -> !trouble.isEmpty(), () -> "nothing was said");
		assertTrue(trouble.getFirst().startsWith("reveal.js did not start"), trouble.toString());
		assertEquals(false, js("return document.getElementById('lectern-broken').hidden"));
		assertNotEquals("", js("return document.querySelector('#lectern-broken h1').textContent"));
		trouble.clear();
	}

	@Test
	void aFolderThatIsGoneIsSaidAndComingBackIsSeen() throws IOException {
		Deck deck = deck(THREE, V6);
		Path later = course.resolve("later");
		PreviewSite site = new PreviewSite(later, PageSettings.of(deck.profile(), "zh"));
		preview.show(site, "document", deck, Optional.empty());
		window.until(() -> !trouble.isEmpty(), () -> "nothing was said");
		assertEquals("unavailable " + later, trouble.getFirst());
		trouble.clear();
		Files.createDirectory(later);
		preview.show(site, "document", deck, Optional.empty());
		untilShown(deck);
	}

	private Deck deck(String text, String reveal) {
		return Deck.of(text, profile(reveal));
	}

	private static Profile profile(String reveal) {
		return new Profile(new Separators("\\r?\\n---\\r?\\n", "\\r?\\n----\\r?\\n", Separators.DEFAULT.notes()), new Profile.Stage(1600, 900, 0.05), false,
				"night", List.of(), reveal);
	}

	private static Deck replaced(Deck deck, String old, String replacement) {
		int offset = deck.text().indexOf(old);
		assertTrue(offset >= 0, old);
		return deck.edited(new TextEdit(offset, old.length(), replacement));
	}

	private PreviewSite site(Deck deck) {
		return new PreviewSite(course, PageSettings.of(deck.profile(), "zh"));
	}

	private void show(Deck deck, int slide) {
		show(deck, Optional.of(deck.slides().get(slide).id()));
	}

	private void show(Deck deck, Optional<SlideId> slide) {
		preview.show(site(deck), "document", deck, slide);
		untilShown(deck);
		slide.ifPresent(this::untilWanted);
	}

	private void untilShown(Deck deck) {
		window.until(() -> preview.isUpToDate() && preview.inPage().filter(shown -> shown.deck() == deck).isPresent() || !trouble.isEmpty(),
				() -> "not shown: " + preview.inPage());
		assertEquals(List.of(), trouble);
	}

	private void untilWanted(SlideId slide) {
		window.until(() -> preview.inPage().flatMap(Shown::slide).filter(slide::equals).isPresent(), () -> "not gone to " + slide + ": " + preview.inPage());
	}

	private void untilInView(SlideId slide) {
		window.until(() -> preview.slideInView().filter(slide::equals).isPresent(), () -> "in view is " + preview.slideInView());
	}

	private static List<SlideId> ids(Deck deck) {
		return deck.slides().stream().map(Slide::id).toList();
	}

	private void press(int key) {
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: " + key + ", bubbles: true }))");
	}

	private void untilMoves(SlideId... expected) {
		window.until(() -> moves.equals(List.of(expected)), () -> "moves are " + moves + ", not " + List.of(expected) + "; in view " + inView());
	}

	/* Reports arrive in order. */
	private void afterAllReports() {
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		preview.showOverview(false);
		window.until(() -> !preview.isOverview(), () -> "the overview stays");
	}

	private String titles() {
		return (String) js("return [...document.querySelectorAll('.slides h1')].map(h => h.textContent).join('|')");
	}

	private String inView() {
		return (String) js("return document.querySelector('.slides section.present:not(.stack) h1')?.textContent ?? ''");
	}

	private Object js(String script) {
		return window.pane.evaluate(script);
	}

	private static Assets webFiles() {
		return new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web");
	}
}
