package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.Overhang;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.window.NoErrorLogged;

/** A browser that nobody sees, a folder for a course, and what measures in it. The tests' thread is no UI thread: they have a display of their own. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(NoErrorLogged.class)
abstract class MeasuringFixture {

	static final String V5 = "5.1.0";
	static final String V6 = "6.0.2";
	static final int WIDTH = 1280;
	static final int HEIGHT = 720;
	static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"%d\"><rect width=\"400\" height=\"%<d\"/></svg>";
	static final String BREAK = "\n\n---\n\n";

	@TempDir
	Path course;

	final List<String> trouble = new CopyOnWriteArrayList<>();
	Display display;
	EventLoop loop;
	HiddenBrowser browser;
	MessageFeed feed;
	SlideMeasurer measurer;

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
		trouble.clear();
		browser = new HiddenBrowser(display);
		feed = new MessageFeed();
		measurer = new SlideMeasurer(new MeasuringPage(webFiles(), page -> browser.load(page, cause -> trouble.add(cause.toString())), feed, e -> trouble.add(e.toString())));
	}

	@AfterEach
	void close() {
		measurer.close();
		browser.close();
		assertEquals(List.of(), trouble);
	}

	Map<Integer, Overhang> overflow(Deck deck) {
		return byIndex(deck, measure("deck", deck)).entrySet().stream().filter(entry -> !entry.getValue().overflow().isNone())
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().overflow()));
	}

	List<SlideLayout> measure(Object source, Deck deck) {
		return loop.await(() -> measurer.measure(source, site(deck), deck, () -> false));
	}

	static Map<Integer, SlideLayout> byIndex(Deck deck, List<SlideLayout> found) {
		Map<Integer, SlideLayout> result = new TreeMap<>();
		for (Slide slide : deck.slides()) {
			found.stream().filter(layout -> layout.slide().equals(slide.id())).forEach(layout -> result.put(slide.index(), layout));
		}
		return result;
	}

	static String plant(String style) {
		return "<div class=\"plant\" style=\"background: red; " + style + "\"></div>";
	}

	PreviewSite site(Deck deck) {
		return new PreviewSite(course, PageSettings.of(deck.profile(), "en"));
	}

	static Deck deck(String text, String reveal, boolean centred) {
		Profile profile = new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", Separators.DEFAULT.notes()), new Profile.Stage(WIDTH, HEIGHT, 0.05), centred, "black",
				List.of(), reveal);
		return Deck.of(text, profile);
	}

	static Assets webFiles() {
		return new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web");
	}
}
