package dev.lectern.ui.preview.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SlideId;
import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.layout.EventLoop;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.window.NoErrorLogged;

/** Decks outside the preview: on two screens, and in the system's browser. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(NoErrorLogged.class)
class OutsideTest {

	private static final Screen LEFT = new Screen(new Rectangle(0, 0, 900, 700), new Rectangle(0, 20, 900, 680));
	private static final Screen RIGHT = new Screen(new Rectangle(900, 0, 800, 600), new Rectangle(900, 30, 800, 570));
	private static final String TITLE = "return document.querySelector('section.present h1')?.textContent ?? ''";
	private static final String SCRIPT = "<p id=\"result\">still</p>\n<script>document.getElementById('result').textContent = 'ran'</script>";

	@TempDir
	Path course;

	private final List<String> launched = new CopyOnWriteArrayList<>();
	private final List<SlideId> left = new CopyOnWriteArrayList<>();
	private final Deck deck = Deck.of("# One\n\n" + SCRIPT + "\n\n---\n\n# Two\n\nNote: Said.\n", Profile.SLIDES_INIT);
	private Display display;
	private EventLoop loop;
	private Shell window;
	private Presenting presenting;
	private List<Screen> screens;
	private Optional<SlideId> inView;
	private boolean launches;
	/* Happens once, while a file is read. */
	private final AtomicReference<Runnable> meanwhile = new AtomicReference<>();

	@BeforeAll
	void connectToTheScreen() {
		display = new Display();
		loop = new EventLoop(display);
	}

	@AfterAll
	void disconnectFromTheScreen() {
		display.dispose();
	}

	@BeforeEach
	void open() {
		launched.clear();
		left.clear();
		screens = List.of(LEFT, RIGHT);
		inView = Optional.empty();
		launches = true;
		window = new Shell(display, SWT.SHELL_TRIM);
		window.setLayout(new FillLayout());
		window.setSize(600, 400);
		window.open();
		presenting = new Presenting(assets(new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web")), () -> window, shell -> screens,
				new UiThread(display, window::isDisposed), new OutsideBrowser(address -> {
					launched.add(address);
					return launches;
				}), new Presenting.Follower() {

					@Override
					public Optional<SlideId> slideInView() {
						return inView;
					}

					@Override
					public void leftAt(Object source, SlideId slide) {
						left.add(slide);
					}

					@Override
					public void linkClicked(PageLink link) {
						launched.add(link.toString());
					}
				});
	}

	private Assets assets(Assets files) {
		return new Assets() {

			@Override
			public Optional<InputStream> open(String path) throws IOException {
				Optional.ofNullable(meanwhile.getAndSet(null)).ifPresent(Runnable::run);
				return files.open(path);
			}

			@Override
			public List<String> children(String folder) throws IOException {
				return files.children(folder);
			}
		};
	}

	@AfterEach
	void close() {
		presenting.close();
		window.dispose();
	}

	@Test
	void whatIsTypedWhileItIsBeingOpenedIsShown() {
		show(false, Optional.empty());
		Deck typed = Deck.of("# Typed\n", Profile.SLIDES_INIT);
		meanwhile.set(() -> show(typed, false, Optional.empty()));
		presenting.present(false);
		Browser stage = browser("Presentation");
		loop.until("what was typed", () -> "Typed".equals(stage.evaluate(TITLE)));
	}

	@Test
	void theSecondScreenGetsTheSpeakerViewAndTheyCanBeSwapped() {
		show(false, Optional.empty());
		presenting.present(false);
		Browser stage = browser("Presentation");
		Browser speaker = browser("Speaker View");
		loop.until("the stage on its screen", () -> stage.getShell().getBounds().equals(LEFT.bounds()));
		loop.until("the speaker view on the other one", () -> isOn(RIGHT, speaker.getShell()));
		loop.until("slides", () -> "One".equals(stage.evaluate(TITLE)));
		loop.until("a way to swap", () -> "block".equals(speaker.evaluate("const swap = document.getElementById('swap'); return swap && !swap.hidden ? 'block' : 'none'")));

		speaker.evaluate("document.getElementById('swap').click(); return 1");
		loop.until("the stage on the other screen", () -> stage.getShell().getBounds().equals(RIGHT.bounds()));
		loop.until("the speaker view where the stage was", () -> isOn(LEFT, speaker.getShell()));
		speaker.evaluate("document.getElementById('swap').click(); return 1");
		loop.until("all as before", () -> stage.getShell().getBounds().equals(LEFT.bounds()) && isOn(RIGHT, speaker.getShell()));

		stage.getShell().dispose();
		assertTrue(shells("Speaker View").isEmpty());
		loop.until("the end", () -> left.equals(List.of(deck.slides().get(0).id())));
	}

	@Test
	void oneScreenGetsNoSpeakerViewUnasked() {
		screens = List.of(LEFT);
		show(false, Optional.empty());
		presenting.present(true);
		Browser stage = browser("Presentation");
		loop.until("slides", () -> "One".equals(stage.evaluate(TITLE)));
		assertTrue(shells("Speaker View").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void scriptsRunWhereTheCourseIsTrusted(boolean trusted) {
		screens = List.of(LEFT);
		show(trusted, Optional.empty());
		presenting.present(true);
		Browser stage = browser("Presentation");
		loop.until("slides", () -> "One".equals(stage.evaluate(TITLE)));
		String result = "return document.getElementById('result').textContent";
		if (trusted) {
			loop.until("the script", () -> "ran".equals(stage.evaluate(result)));
		}
		assertEquals(trusted ? "ran" : "still", stage.evaluate(result));
	}

	@Test
	void escapeClosesWhatIsOverTheSlidesFirst() {
		screens = List.of(LEFT);
		Deck linked = Deck.of("# One\n\n<a id=\"link\" href=\"https://elsewhere.example/x\" data-preview-link>LINK</a>\n", Profile.SLIDES_INIT);
		show(linked, true, Optional.empty());
		presenting.present(true);
		Browser stage = browser("Presentation");
		loop.until("slides", () -> "One".equals(stage.evaluate(TITLE)));
		stage.evaluate("document.getElementById('link').click(); return 1");
		loop.until("an overlay", () -> presenting.presented().orElseThrow().isOverlaid(false));
		pressEscape(stage);
		assertFalse(stage.isDisposed());
		stage.evaluate("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 27, bubbles: true })); return 1");
		loop.until("no overlay", () -> !presenting.presented().orElseThrow().isOverlaid(false));
		assertEquals(0.0, stage.evaluate("return document.querySelectorAll('.overlay').length"));
		assertEquals(List.of(), launched);
		pressEscape(stage);
		assertTrue(stage.isDisposed());
	}

	@Test
	void aDeckThatIsOnItsWayIsWaitedFor() {
		screens = List.of(LEFT);
		presenting.expectDeck();
		presenting.present(false);
		show(false, Optional.of(deck.slides().get(1).id()));
		Browser stage = browser("Presentation");
		loop.until("the slide the author is in", () -> "Two".equals(stage.evaluate(TITLE)));
	}

	@Test
	void theSystemsBrowserGetsThePageAtTheSlideInView() {
		inView = Optional.of(deck.slides().get(1).id());
		show(false, Optional.empty());
		presenting.openOutside();
		loop.until("an address", () -> launched.size() == 1);
		Browser outside = new Browser(window, SWT.NONE);
		window.layout();
		outside.setUrl(launched.get(0));
		loop.until("the slide", () -> "Two".equals(outside.evaluate(TITLE)));

		inView = Optional.of(deck.slides().get(0).id());
		presenting.openOutside();
		loop.until("another address", () -> launched.size() == 2);
		assertEquals(launched.get(0).split("[?]")[0], launched.get(1).split("[?]")[0], "the same page is there still");
		assertEquals(1, presenting.sites().size());
	}

	@Test
	void whoHasNoBrowserIsToldTheAddress() {
		launches = false;
		show(false, Optional.empty());
		presenting.openOutside();
		List<String> told = new ArrayList<>();
		// The dialog has an event loop of its own, in which nobody but itself is waited for.
		Runnable read = new Runnable() {
			@Override
			public void run() {
				dialog().ifPresentOrElse(dialog -> {
					controls(dialog).filter(Text.class::isInstance).forEach(text -> told.add(((Text) text).getText()));
					told.add(controls(dialog).filter(Button.class::isInstance).count() + " buttons");
					dialog.close();
				}, () -> display.timerExec(20, this));
			}
		};
		read.run();
		loop.until("a message", () -> !told.isEmpty());
		assertEquals(List.of(launched.get(0), "2 buttons"), told);
	}

	private static void pressEscape(Browser page) {
		Event key = new Event();
		key.type = SWT.KeyDown;
		key.keyCode = SWT.ESC;
		page.notifyListeners(SWT.KeyDown, key);
	}

	private void show(boolean trusted, Optional<SlideId> author) {
		show(deck, trusted, author);
	}

	private void show(Deck shown, boolean trusted, Optional<SlideId> author) {
		presenting.show(new PreviewSite(course, PageSettings.of(shown.profile(), "en"), trusted, Optional.empty()), "document", shown, author);
	}

	private Optional<Shell> dialog() {
		return Stream.of(display.getShells()).filter(shell -> shell != window && shell.getParent() == window && shell.isVisible()).findFirst();
	}

	private Browser browser(String title) {
		loop.until(title, () -> shells(title).size() == 1);
		return (Browser) shells(title).get(0).getChildren()[0];
	}

	private List<Shell> shells(String title) {
		return Stream.of(display.getShells()).filter(shell -> shell.getText().equals(title)).toList();
	}

	/* A window manager may add a frame. */
	private static boolean isOn(Screen screen, Shell shell) {
		return screen.bounds().contains(shell.getBounds().x + shell.getBounds().width / 2, shell.getBounds().y + shell.getBounds().height / 2);
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), controls(inner)) : Stream.of(child));
	}
}
