package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.PageSettings;
import dev.lectern.page.feed.Shown;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.window.NoErrorLogged;

/** A preview in a window of its own for each test, and what one can do with it. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(NoErrorLogged.class)
abstract class PreviewFixture {

	static final String V5 = "5.1.0";
	static final String V6 = "6.0.2";
	static final int KEY_ESCAPE = 27;
	static final int KEY_RIGHT = 39;
	static final int KEY_HOME = 36;
	static final int KEY_END = 35;
	static final int KEY_PAGE_UP = 33;
	static final int KEY_PAGE_DOWN = 34;
	static final String THREE = "# One\n\n---\n\n# Two\n\n---\n\n# Three\n";

	@TempDir
	Path course;

	final List<String> trouble = new CopyOnWriteArrayList<>();
	final List<String> links = new CopyOnWriteArrayList<>();
	final List<SlideId> moves = new CopyOnWriteArrayList<>();
	final List<String> sources = new CopyOnWriteArrayList<>();
	Display display;
	Window window;
	LivePreview preview;

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
		sources.clear();
		window = new Window(display);
		open(webFiles());
	}

	void open(Assets assets) {
		preview = new LivePreview(assets, window.pane, new PreviewEvents() {
			@Override
			public void changed() {
			}

			@Override
			public void moved(SlideId slide) {
				moves.add(slide);
			}

			@Override
			public void linkClicked(PageLink link) {
				links.add(text(link));
			}

			@Override
			public void sourceWanted(Deck deck, SlideId slide, SourceRange range) {
				sources.add(range.offset() + ":" + range.in(deck.text()));
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

	private static String text(PageLink link) {
		return switch (link) {
		case PageLink.Site site -> site.address();
		case PageLink.Mail mail -> mail.address();
		case PageLink.CourseFile file -> file.file() + "#" + file.fragment();
		case PageLink.Missing missing -> "missing " + missing.path();
		case PageLink.Nowhere nowhere -> "nowhere";
		};
	}

	@AfterEach
	void close() {
		preview.close();
		window.close();
		assertEquals(List.of(), trouble);
	}

	Deck deck(String text, String reveal) {
		return Deck.of(text, profile(reveal));
	}

	static Profile profile(String reveal) {
		return new Profile(new Separators("\\r?\\n---\\r?\\n", "\\r?\\n----\\r?\\n", Separators.DEFAULT.notes()), new Profile.Stage(1600, 900, 0.05), false,
				"night", List.of(), reveal);
	}

	/** The same, published by a page that has plugins which draw. */
	static Profile with(Profile profile, String... plugins) {
		return new Profile(profile.separators(), profile.stage(), profile.centred(), profile.theme(), profile.styleSheets(), profile.reveal(), List.of(plugins));
	}

	static Deck replaced(Deck deck, String old, String replacement) {
		int offset = deck.text().indexOf(old);
		assertTrue(offset >= 0, old);
		return deck.edited(new TextEdit(offset, old.length(), replacement));
	}

	PreviewSite site(Deck deck) {
		return new PreviewSite(course, PageSettings.of(deck.profile(), "zh"));
	}

	void show(Deck deck, int slide) {
		show(deck, Optional.of(deck.slides().get(slide).id()));
	}

	void show(Deck deck, Optional<SlideId> slide) {
		preview.show(site(deck), "document", deck, slide);
		untilShown(deck);
		slide.ifPresent(this::untilWanted);
	}

	void untilShown(Deck deck) {
		window.until(() -> preview.isUpToDate() && preview.inPage().filter(shown -> shown.deck() == deck).isPresent() || !trouble.isEmpty(),
				() -> "not shown: " + preview.inPage());
		assertEquals(List.of(), trouble);
	}

	void untilWanted(SlideId slide) {
		window.until(() -> preview.inPage().flatMap(Shown::slide).filter(slide::equals).isPresent(), () -> "not gone to " + slide + ": " + preview.inPage());
	}

	void untilInView(SlideId slide) {
		window.until(() -> preview.slideInView().filter(slide::equals).isPresent(), () -> "in view is " + preview.slideInView());
	}

	static List<SlideId> ids(Deck deck) {
		return deck.slides().stream().map(Slide::id).toList();
	}

	void press(int key) {
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: " + key + ", bubbles: true }))");
	}

	void until(String script, Object expected) {
		window.until(() -> expected.equals(js(script)), () -> script + " gives " + js(script) + ", not " + expected);
	}

	void untilMoves(SlideId... expected) {
		window.until(() -> moves.equals(List.of(expected)), () -> "moves are " + moves + ", not " + List.of(expected) + "; in view " + inView());
	}

	/* Reports arrive in order. */
	void afterAllReports() {
		preview.showOverview(true);
		window.until(preview::isOverview, () -> "no overview");
		preview.showOverview(false);
		window.until(() -> !preview.isOverview(), () -> "the overview stays");
	}

	String titles() {
		return (String) js("return [...document.querySelectorAll('.slides h1')].map(h => h.textContent).join('|')");
	}

	void untilInView(String title) {
		window.until(() -> title.equals(inView()), () -> "in view is " + inView() + ", not " + title);
	}

	String inView() {
		return (String) js("return document.querySelector('.slides section.present:not(.stack) h1')?.textContent ?? ''");
	}

	Object js(String script) {
		return window.pane.evaluate(script);
	}

	static Assets webFiles() {
		return new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web");
	}
}
