package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PageLink;
import dev.lectern.page.measure.Overhang;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Assets;
import dev.lectern.ui.preview.internal.live.LivePreview;
import dev.lectern.ui.preview.internal.live.PreviewEvents;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.view.BrowserPane;
import dev.lectern.ui.preview.internal.view.ComingPage;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.window.NoErrorLogged;

/** What is measured is what reveal.js shows: the same slides in the preview, by the preview's own reveal.js, are the measure of it. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(NoErrorLogged.class)
class SlideMeasurerTest {

	private static final String V5 = "5.1.0";
	private static final String V6 = "6.0.2";
	private static final int WIDTH = 1280;
	private static final int HEIGHT = 720;
	private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"%d\"><rect width=\"400\" height=\"%<d\"/></svg>";
	private static final String BREAK = "\n\n---\n\n";

	@TempDir
	Path course;

	private final List<String> trouble = new CopyOnWriteArrayList<>();
	private Display display;
	private EventLoop loop;
	private HiddenBrowser browser;
	private MessageFeed feed;
	private SlideMeasurer measurer;

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
		measurer = new SlideMeasurer(webFiles(), page -> browser.load(page, cause -> trouble.add(cause.toString())), feed, e -> trouble.add(e.toString()));
	}

	@AfterEach
	void close() {
		measurer.close();
		browser.close();
		assertEquals(List.of(), trouble);
	}

	@ParameterizedTest
	@CsvSource({ V5 + ",true", V5 + ",false", V6 + ",true", V6 + ",false" })
	void aPlantedBoxReachesAsFarAsRevealShowsIt(String reveal, boolean centred) {
		Deck deck = deck(String.join(BREAK, "# Fits\n\ntext", plant("width: 50px; height: 900px"), "## Title\n\n" + plant("width: 50px; height: 651px"),
				"Wide\n\n" + plant("width: 1450px; height: 20px"), plant("width: 1400px; height: 800px") + "\n\n----\n\n## Below\n\n" + plant("width: 5px; height: 777px"),
				"<!-- .slide: class=\"center\" -->\n\n## In the middle\n\n" + plant("width: 20px; height: 800px"),
				"- one\n- two <!-- .element: class=\"fragment\" -->\n\n" + plant("width: 20px; height: 620px; margin-top: 33px\" class=\"fragment plant")), reveal, centred);

		Map<Integer, Overhang> measured = overflow(deck);
		Map<Integer, Overhang> shown = shown(deck);

		assertEquals(shown.keySet(), measured.keySet());
		shown.forEach((slide, overhang) -> assertTrue(isNear(overhang, measured.get(slide)), "slide " + slide + " reaches " + overhang + ", measured " + measured.get(slide)));
		assertEquals(7, measured.size(), measured.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void whatFitsIsNeverReported(String reveal) throws IOException {
		Files.writeString(course.resolve("tall.svg"), PICTURE.formatted(3000));
		Deck deck = deck(String.join(BREAK, "", "# Title", "<div style=\"position: absolute; left: -300px; top: 900px; width: 4000px; height: 4000px; background: red\"></div>\n\ntext",
				"<div style=\"overflow: hidden; height: 100px\"><div style=\"height: 5000px; width: 5000px; background: red\"></div></div>",
				"<div style=\"height: 5000px\"></div>", "<p style=\"margin-bottom: 2000px\">text</p>", "## Stretched\n\n<img src=\"tall.svg\" class=\"r-stretch\">",
				"<h2 class=\"r-fit-text\">Short</h2>", "<h2 class=\"r-fit-text\">" + "A rather long line of text ".repeat(4) + "</h2>",
				"```js [1|2|30]\n" + "let a = 1;\n".repeat(10) + "```", "text\n\nNote:\n" + "very long notes\n\n".repeat(100),
				"<!-- .slide: data-visibility=\"hidden\" -->\n\n" + plant("width: 50px; height: 900px"), "<div style=\"display: none\">" + plant("width: 50px; height: 900px") + "</div>",
				"| a | b |\n|---|---|\n| 1 | 2 |", "<img src=\"https://unreachable.example/x.png\" style=\"width: 5000px\">"), reveal, true);
		assertEquals(Map.of(), overflow(deck));
	}

	@ParameterizedTest
	@CsvSource({ V5 + ",true", V5 + ",false", V6 + ",true", V6 + ",false" })
	void whatReachesOverTheLeftOrTheTopAloneIsFound(String reveal, boolean centred) {
		Deck deck = deck(String.join(BREAK, "# Fits", plant("width: 300px; height: 50px; margin-left: -400px"), plant("width: 300px; height: 50px; margin-top: -800px"),
				"<div style=\"width: 600px\">" + plant("width: 50px; height: 50px; position: relative; left: -700px") + "</div>",
				"<div style=\"overflow: hidden\">" + plant("width: 50px; height: 50px; margin-left: -900px") + "</div>", "<p style=\"margin-left: -500px\"></p>\n\ntext"), reveal, centred);
		Map<Integer, Overhang> measured = overflow(deck);
		Map<Integer, Overhang> shown = shown(deck);
		for (int slide : new int[] { 2, 3, 4 }) {
			assertTrue(measured.containsKey(slide) && isNear(shown.get(slide), measured.get(slide)), "slide " + slide + " reaches " + shown.get(slide) + ", measured " + measured.get(slide));
		}
		assertEquals(3, measured.size(), measured.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void whatMovesIsMeasuredAtRest(String reveal) {
		String style = """
				<style>
				@keyframes grow { from, to { height: 3000px } }
				.grow { height: 20px; background: red; animation: grow 1s infinite }
				.grow.inner::after { content: ""; display: block; height: 10px; background: blue; animation: grow 1s infinite }
				* { transition: all 60s }
				</style>

				""";
		List<String> slides = List.of("# Title", "<div class=\"grow\"></div>", "<div class=\"grow inner\" style=\"animation: none; height: auto\"></div>",
				"<h2 class=\"r-fit-text\">" + "A rather long line of text ".repeat(4) + "</h2>",
				"## Stretched\n\n<div class=\"r-stretch\" style=\"background: red; height: 2000px\"></div>", plant("width: 50px; height: 900px"));
		Map<Integer, Overhang> still = overflow(deck(String.join(BREAK, slides), reveal, true));
		assertEquals(Set.of(6), still.keySet());
		assertEquals(still, overflow(deck(style + String.join(BREAK, slides), reveal, true)));
	}

	@Test
	void exactlyThePlantedOnesOfALongDeckAreFound() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		Map<Integer, Integer> planted = new TreeMap<>();
		List<String> slides = new ArrayList<>();
		for (int i = 1; i <= 500; i++) {
			int pixels = random.nextInt(50) == 0 ? 5 + random.nextInt(1000) : 0;
			if (pixels > 0) {
				planted.put(i, pixels);
				slides.add("<div style=\"width: 9px; background: red; height: " + (HEIGHT + pixels) + "px\"></div>");
			} else {
				slides.add(usual(i));
			}
		}
		Deck deck = deck(String.join(BREAK, slides), V6, false);
		Map<Integer, Integer> found = overflow(deck).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().bottom()));
		assertEquals(planted, new TreeMap<>(found), "seed " + seed);
	}

	@Test
	void codeThatScrollsHidesWhatItDoesNotShow() {
		Deck deck = deck(String.join(BREAK, "```js\n" + "let a = 1;\n".repeat(40) + "```", "```js\nlet a = \"" + "long ".repeat(60) + "\";\n```", "```js\nlet a = 1;\n```",
				"```js [1|30]\n" + "let a = 1;\n".repeat(40) + "```"), V6, true);
		List<SlideLayout> found = measure("deck", deck);
		Map<Integer, Overhang> hidden = byIndex(deck, found).entrySet().stream().filter(entry -> !entry.getValue().scrolled().isNone())
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().scrolled()));
		assertEquals(List.of(1, 2), hidden.keySet().stream().sorted().toList(), "stepping through lines scrolls to them: " + hidden);
		assertTrue(hidden.get(1).bottom() > 100 && hidden.get(1).right() == 0, hidden.toString());
		assertTrue(hidden.get(2).right() > 100 && hidden.get(2).bottom() == 0, hidden.toString());
	}

	@Test
	void picturesThatCannotBeShownAreNamed() throws IOException {
		Files.writeString(course.resolve("there.svg"), PICTURE.formatted(10));
		Files.writeString(course.resolve("broken.png"), "no picture");
		Deck deck = deck(String.join(BREAK, "![a](there.svg) ![b](gone.svg)", "<!-- .slide: data-background-image=\"bg.jpg\" -->\n\n![c](broken.png)",
				"![d](https://unreachable.example/x.png) ![e](data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)",
				"<img data-src=\"later.png\">", "text\n\nNote:\n![n](in-notes.png)"), V6, true);
		Map<Integer, List<String>> missing = byIndex(deck, measure("deck", deck)).entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().missing().stream().sorted().toList()));
		assertEquals(Map.of(1, List.of("gone.svg"), 2, List.of("bg.jpg", "broken.png"), 4, List.of("later.png")), missing);
	}

	@Test
	void picturesOfAllKindsAreLookedAt() throws IOException {
		Files.writeString(course.resolve("there.svg"), PICTURE.formatted(10));
		Files.writeString(course.resolve("broken.png"), "no picture");
		Deck deck = deck(String.join(BREAK, "<video poster=\"broken.png\"></video><video poster=\"there.svg\"></video>",
				"<svg><image href=\"gone.png\" width=\"9\" height=\"9\"/><image xlink:href=\"broken.png\"/><image href=\"there.svg\"/></svg>",
				"<img src=\"there.svg\" srcset=\"there.svg 1x, gone.png 3x\">", "<picture><source srcset=\"broken.png 100w,gone.png, there.svg 2x\"><img src=\"there.svg\"></picture>",
				"<picture><source srcset=\"https://unreachable.example/x.png\"><img src=\"there.svg\"></picture>", "<input type=\"image\" src=\"broken.png\">",
				"<video><source src=\"gone.mp4\"></video>", "text\n\nNote:\n<video poster=\"broken.png\"></video>"), V6, true);
		Map<Integer, List<String>> missing = byIndex(deck, measure("deck", deck)).entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().missing().stream().sorted().toList()));
		assertEquals(Map.of(1, List.of("broken.png"), 2, List.of("broken.png", "gone.png"), 3, List.of("gone.png"), 4, List.of("broken.png", "gone.png"), 6, List.of("broken.png")), missing);
		Files.copy(course.resolve("there.svg"), course.resolve("gone.png.svg"));
		Deck mended = Deck.of(deck.text().replace("gone.png", "gone.png.svg"), deck.profile());
		assertEquals(List.of(1, 2, 4, 6), List.copyOf(byIndex(mended, measure("deck", mended)).keySet()));
		Files.copy(course.resolve("there.svg"), course.resolve("broken.png"), StandardCopyOption.REPLACE_EXISTING);
		Deck svg = Deck.of(mended.text().replace("broken.png", "there.svg"), deck.profile());
		assertEquals(Map.of(), byIndex(svg, measure("deck", svg)));
		Files.delete(course.resolve("there.svg"));
		measurer.leavePage();
		assertEquals(List.of(1, 2, 3, 4, 5, 6), List.copyOf(byIndex(svg, measure("deck", svg)).keySet()), "the same slides, as the file has gone");
	}

	@Test
	void noDeckLeadsThePageAway() {
		Deck deck = deck(String.join(BREAK, "<meta http-equiv=\"refresh\" content=\"0\">", "<meta http-equiv=\"refresh\" content=\"0;url=?next\">",
				"<noscript><META HTTP-EQUIV=refresh content=\"0;url=#x\"></noscript>", plant("width: 5px; height: 800px")), V6, false);
		assertEquals(List.of(4), List.copyOf(overflow(deck).keySet()));
		Deck edited = deck.edited(new TextEdit(deck.text().length(), 0, "\n\n---\n\n" + plant("width: 5px; height: 900px")));
		assertEquals(List.of(4, 5), List.copyOf(overflow(edited).keySet()));
	}

	@Test
	void blocksAreSpreadWhereTheyFit() throws IOException {
		Files.writeString(course.resolve("own.css"), ".slides > section > section { height: 720px } .slides > section > section > * { margin: 0 } .slides .spaced-block { margin-top: 100px }");
		Profile own = new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", Separators.DEFAULT.notes()), new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("own.css"), V5);
		String block = "<div style=\"height: %dpx; width: 9px; background: red\"></div>";
		Deck deck = Deck.of("## A\n\n" + block.formatted(200) + "\n\n" + block.formatted(400) + "\n\n----\n\n" + block.formatted(300) + "\n\n" + block.formatted(400) + "\n\n----\n\n"
				+ block.formatted(400) + "\n\n" + block.formatted(420), own);
		PreviewSite site = new PreviewSite(course, PageSettings.of(own, "en").withArrangement(true));
		Map<Integer, SlideLayout> found = byIndex(deck, loop.await(() -> measurer.measure("deck", site, deck, () -> false)));
		assertEquals(Map.of(3, 100), found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().overflow().bottom())));
	}

	@Test
	void aPictureCountsWithItsOwnSize() throws IOException {
		Files.writeString(course.resolve("tall.svg"), PICTURE.formatted(1000));
		Deck deck = deck("![tall](tall.svg)" + BREAK + "<img src=\"tall.svg\" height=\"200\">", V6, false);
		Map<Integer, Overhang> found = overflow(deck);
		assertEquals(List.of(1), List.copyOf(found.keySet()));
		assertTrue(isNear(shown(deck, "img").get(1), found.get(1)), found.toString());
	}

	@Test
	void onlySlidesThatChangedAreMeasuredAgain() throws InterruptedException {
		Deck deck = deck("# One" + BREAK + plant("width: 5px; height: 800px") + BREAK + "# Three", V6, false);
		assertEquals(List.of(2), List.copyOf(overflow(deck).keySet()));
		Deck edited = deck.edited(new TextEdit(deck.text().indexOf("Three"), 5, "Four"));
		assertEquals(List.of(2), List.copyOf(overflow(edited).keySet()));
		String request = feed.after(0).orElseThrow();
		assertTrue(request.contains("Four") && !request.contains("One"), request);
		overflow(edited);
		assertEquals(request, feed.after(0).orElseThrow(), "nothing more was asked");
	}

	@Test
	void aSaveThatChangedNothingMeasuresNothing() throws Exception {
		Files.writeString(course.resolve("small.svg"), PICTURE.formatted(10));
		Files.createDirectories(course.resolve("img"));
		Files.writeString(course.resolve("img/a b.svg"), PICTURE.formatted(1000));
		Files.writeString(course.resolve("own.css"), "h1 { color: red }");
		String text = String.join(BREAK, "# One", "![tall](img/a%20b.svg)", "<img src=\"small.svg\" srcset=\"gone.svg 9x\">", "![gone](gone.svg)", "<p style=\"background: url(gone.png)\">x</p>",
				"<video poster=\"small.svg\" height=\"100\"></video>", "<svg><image href=\"small.svg\"/></svg>", "![elsewhere](https://unreachable.example/x.png)",
				"<!-- .slide: data-background-image=\"small.svg\" -->\n\ntext");
		Profile own = new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("own.css"), V6);
		Map<Integer, SlideLayout> found = byIndex(Deck.of(text, own), measure("deck", Deck.of(text, own)));
		assertEquals(List.of(2, 3, 4, 5), List.copyOf(found.keySet()));
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), asked());
		measurer.leavePage();
		Deck again = Deck.of(text, own);
		assertEquals(found, byIndex(again, measure("deck", again)), "the course was read again");
		assertEquals(List.of(5), asked(), "a picture that styles name and that is not there may be one of a style sheet");
		Files.writeString(course.resolve("gone.png"), PICTURE.formatted(10));
		Files.move(course.resolve("gone.png"), course.resolve("gone.svg"));
		measurer.leavePage();
		assertEquals(List.of(2, 5), List.copyOf(byIndex(again, measure("deck", again)).keySet()));
		assertEquals(List.of(3, 4, 5), asked(), "those whose picture came");
	}

	@Test
	void aSlideIsMeasuredAgainWhenItsOwnPictureChanges() throws Exception {
		for (String name : List.of("a", "b", "c")) {
			Files.writeString(course.resolve(name + ".svg"), PICTURE.formatted(10));
		}
		Deck deck = deck(String.join(BREAK, "![a](a.svg)", "![b](b.svg)", "<style>.own { background: url(c.svg) }</style>\n\ntext", "# Four"), V6, false);
		assertEquals(Map.of(), overflow(deck));
		measurer.leavePage();
		assertEquals(Map.of(), overflow(deck));
		assertEquals(List.of(3), asked(), "nobody knows what a style element needs");
		Files.writeString(course.resolve("b.svg"), PICTURE.formatted(1000));
		measurer.leavePage();
		assertEquals(List.of(2), List.copyOf(overflow(deck).keySet()));
		assertEquals(List.of(2, 3), asked());
		Files.delete(course.resolve("a.svg"));
		measurer.leavePage();
		assertEquals(List.of("a.svg"), byIndex(deck, measure("deck", deck)).get(1).missing());
		assertEquals(List.of(1, 3), asked());
		Files.setLastModifiedTime(course.resolve("b.svg"), FileTime.fromMillis(0));
		assertEquals(List.of(1, 2), List.copyOf(byIndex(deck, measure("deck", deck)).keySet()));
		assertEquals(List.of(3), asked(), "files are not asked for while somebody types");
	}

	@Test
	void whatThePageMayHaveDoneWithoutIsMeasuredAgain() throws Exception {
		Files.writeString(course.resolve("a.svg"), PICTURE.formatted(10));
		Deck deck = deck("![a](a.svg)" + BREAK + "# Two", V6, false);
		AtomicInteger took = new AtomicInteger(9000);
		try (SlideMeasurer slow = new SlideMeasurer(webFiles(), page -> Thread.startVirtualThread(() -> pretend(page, took.get())), feed, e -> trouble.add(e.toString()))) {
			slow.measure("deck", site(deck), deck, () -> false);
			assertEquals(List.of(1, 2), asked());
			took.set(10);
			slow.leavePage();
			slow.measure("deck", site(deck), deck, () -> false);
			assertEquals(List.of(1), asked());
			String request = feed.after(0).orElseThrow();
			slow.leavePage();
			slow.measure("deck", site(deck), deck, () -> false);
			assertEquals(request, feed.after(0).orElseThrow());
		}
	}

	/* Does what the page does for one request. */
	private void pretend(Mount page, int milliseconds) {
		try {
			report(page, "{\"type\":\"ready\"}");
			JsonObject request = JsonParser.parseString(feed.after(0).orElseThrow()).getAsJsonObject().getAsJsonArray("messages").get(0).getAsJsonObject();
			report(page, "{\"type\":\"measured\",\"deck\":" + request.get("deck") + ",\"slides\":[],\"last\":true,\"milliseconds\":" + milliseconds + "}");
		} catch (IOException | InterruptedException e) {
			trouble.add(e.toString());
		}
	}

	private static void report(Mount page, String json) throws IOException, InterruptedException {
		URI address = page.address().resolve("../../report/" + page.number() + '?' + URLEncoder.encode(json, StandardCharsets.UTF_8));
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest.newBuilder(address).header("X-Lectern-Report", "1").build(), HttpResponse.BodyHandlers.discarding());
		}
	}

	@Test
	void anotherMarkOfNotesCounts() {
		Profile plain = new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", "^remark:"), new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of(), V6);
		String text = "text\n\nNote:\n" + plant("width: 5px; height: 900px");
		assertEquals(List.of(1), List.copyOf(overflow(Deck.of(text, plain)).keySet()));
		assertEquals(Map.of(), overflow(Deck.of(text, plain.withSeparators(new Separators("^\\n---\\n$", "^\\n----\\n$", Separators.DEFAULT.notes())))));
	}

	@Test
	void aStyleOfOneSlideCountsForAll() {
		Deck deck = deck("# One" + BREAK + "<style>h1 { height: 900px; background: red }</style>\n\ntext", V6, false);
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
		Deck without = deck.edited(new TextEdit(deck.text().indexOf("900px"), 5, "90px"));
		assertEquals(Map.of(), overflow(without));
	}

	@Test
	void aLinkedStyleSheetOfOneSlideCountsForAll() throws IOException {
		Files.writeString(course.resolve("own.css"), "h1 { height: 900px; background: red }");
		Deck deck = deck("# One" + BREAK + "<link rel=\"stylesheet\" href=\"own.css\">\n\ntext", V6, false);
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
	}

	@Test
	void aStyleSheetThatChangedCountsOnceThePageIsLeft() throws IOException {
		Files.writeString(course.resolve("own.css"), "h1 { height: 90px; background: red }");
		Profile own = new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("own.css"), V6);
		Deck deck = Deck.of("# One", own);
		assertEquals(Map.of(), overflow(deck));
		Files.writeString(course.resolve("own.css"), "h1 { height: 1000px; background: red }");
		measurer.leavePage();
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
	}

	@Test
	void aPictureOfAStyleSheetCountsForAll() throws Exception {
		Files.createDirectories(course.resolve("css"));
		Files.createDirectories(course.resolve("img"));
		Files.writeString(course.resolve("css/own.css"), "@import 'more.css'; h1 { background-image: url(../img/behind.svg) }");
		Files.writeString(course.resolve("css/more.css"), "@import 'own.css'; .own::before { content: url('../img/a%20b.svg'); display: block }");
		Files.writeString(course.resolve("img/a b.svg"), PICTURE.formatted(10));
		Files.writeString(course.resolve("img/behind.svg"), PICTURE.formatted(10));
		Deck deck = Deck.of("<p class=\"own\">x</p>" + BREAK + "# Two", new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("/css/own.css?v=1"), V6));
		assertEquals(Map.of(), byIndex(deck, measure("deck", deck)));
		Files.writeString(course.resolve("img/a b.svg"), PICTURE.formatted(1000));
		measurer.leavePage();
		assertEquals(List.of(1), List.copyOf(overflow(deck).keySet()));
		Files.delete(course.resolve("img/behind.svg"));
		measurer.leavePage();
		assertEquals(List.of("img/behind.svg"), byIndex(deck, measure("deck", deck)).get(2).backgrounds());
	}

	@ParameterizedTest
	@ValueSource(strings = { Profile.KATEX, Profile.MATHJAX })
	void formulasAreMeasuredAsTheyAreSet(String engine) {
		String tall = "$$\\begin{matrix} " + "\\frac{1}{2} \\\\ ".repeat(30) + "\\end{matrix}$$";
		String longButSmall = "$$x" + "{}".repeat(1000) + "$$";
		Deck deck = drawing(engine, String.join(BREAK, "$$\\frac{1}{2}$$", "<p>" + tall + "</p>", "<p>" + longButSmall + "</p>", "It costs $5, not $6."));
		Map<Integer, SlideLayout> found = byIndex(deck, measure("deck", deck));
		assertEquals(List.of(2), List.copyOf(found.keySet()), found.toString());
		assertTrue(found.get(2).measured() && found.get(2).overflow().bottom() > 100, found.toString());
		Deck written = deck(deck.text(), V6, false);
		assertEquals(List.of(3), List.copyOf(overflow(written).keySet()), "without the plugin the text is what one sees");
	}

	@Test
	void whatThePageDoesNotSetIsMeasuredAsItIsWritten() {
		Deck deck = deck("$$\\frac{1}{2}$$" + BREAK + "```mermaid\ngraph TD\n```" + BREAK + "$x_1$\n\n" + plant("width: 5px; height: 900px"), V6, false);
		assertEquals(List.of(3), List.copyOf(overflow(deck).keySet()));
		assertTrue(byIndex(deck, measure("again", deck)).values().stream().allMatch(SlideLayout::measured));
	}

	@Test
	void diagramsAreMeasuredAsTheyAreDrawn() {
		String tall = IntStream.range(0, 30).mapToObj(i -> "  a" + i + " --> a" + (i + 1) + "\n").collect(Collectors.joining());
		Deck deck = drawing(Profile.MERMAID, "<div class=\"mermaid\">\ngraph TD\n  a --> b\n</div>" + BREAK + "<div class=\"mermaid\" style=\"width: 3000px\">\ngraph TD\n" + tall + "</div>"
				+ BREAK + "<div class=\"mermaid\">\nno diagram at all\n</div>");
		Map<Integer, SlideLayout> found = byIndex(deck, measure("deck", deck));
		assertEquals(List.of(2, 3), List.copyOf(found.keySet()), found.toString());
		assertTrue(found.get(2).measured() && found.get(2).overflow().bottom() > 100, found.toString());
		assertFalse(found.get(3).measured(), found.toString());
	}

	@Test
	void aSlideThatAScriptDrawsInIsLeftToThePublishedPage() {
		Deck deck = deck("<script>draw()</script>\n\n" + plant("width: 5px; height: 900px") + BREAK + "<script type=\"application/json\">{}</script>\n\ntext", V6, false);
		Map<Integer, SlideLayout> found = byIndex(deck, measure("deck", deck));
		assertEquals(List.of(1), List.copyOf(found.keySet()));
		assertFalse(found.get(1).measured());
		assertTrue(found.get(1).overflow().isNone());
	}

	@Test
	void picturesThatStylesNameAreLookedFor() throws IOException {
		Files.writeString(course.resolve("there.svg"), PICTURE.formatted(10));
		Files.writeString(course.resolve("broken.png"), "no picture");
		Files.createDirectories(course.resolve("css"));
		Files.writeString(course.resolve("css/own.css"), """
				.wrong::before { content: ''; background-image: url(../gone.png) }
				@media screen { .right { background: url("../there.svg") } }
				.covered { background-image: url(../hidden.png) }
				""");
		Profile own = new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of("css/own.css"), V6);
		Deck deck = Deck.of(String.join(BREAK, "<p class=\"wrong\">x</p>", "<p class=\"right\">x</p>", "<p class=\"covered\" style=\"background-image: none\">x</p>",
				"<p style=\"background: url(broken.png), url('there.svg')\">x</p>", "<!-- .slide: style=\"background-image: url(图.png)\" -->\n\ntext",
				"<!-- .slide: data-background-image=\"there.svg, gone.jpg\" -->\n\ntext", "<!-- .slide: data-background=\"gone.webp\" -->\n\ntext",
				"<!-- .slide: data-background=\"#123456\" -->\n\ntext", "<p style=\"background: url(https://unreachable.example/x.png)\">x</p>"), own);
		Map<Integer, SlideLayout> found = byIndex(deck, measure("deck", deck));
		assertEquals(Map.of(1, List.of("gone.png"), 4, List.of("broken.png"), 5, List.of("%E5%9B%BE.png"), 6, List.of(), 7, List.of()),
				found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().backgrounds())));
		assertEquals(List.of("gone.jpg"), found.get(6).missing());
		assertEquals(List.of("gone.webp"), found.get(7).missing());

		Files.writeString(course.resolve("gone.png"), PICTURE.formatted(10));
		Files.copy(course.resolve("there.svg"), course.resolve("gone.png.svg"));
		Files.writeString(course.resolve("css/own.css"), ".wrong::before { content: ''; background-image: url(../gone.png.svg) }");
		measurer.leavePage();
		assertFalse(byIndex(deck, measure("deck", deck)).containsKey(1), "the picture has come");
	}

	@Test
	void aScriptOfADeckDoesNotRun() {
		Deck deck = deck("<script>document.body.innerHTML = ''</script><img src=\"x.png\" onerror=\"document.body.innerHTML = ''\">" + BREAK
				+ plant("width: 5px; height: 800px"), V6, false);
		assertEquals(List.of(2), List.copyOf(overflow(deck).keySet()));
		assertEquals(List.of(2), List.copyOf(overflow(deck).keySet()));
	}

	@Test
	void endsSoonWhenItIsCancelled() {
		Deck deck = deck("# One", V6, false);
		assertThrows(CancellationException.class, () -> loop.await(() -> measurer.measure("deck", site(deck), deck, () -> true)));
		assertEquals(Map.of(), overflow(deck));
	}

	/* The ids of the slides that the page was asked for last, which are their indices in a deck that was not edited. */
	private List<Integer> asked() throws InterruptedException {
		JsonArray messages = JsonParser.parseString(feed.after(0).orElseThrow()).getAsJsonObject().getAsJsonArray("messages");
		return messages.get(messages.size() - 1).getAsJsonObject().getAsJsonArray("slides").asList().stream().map(slide -> slide.getAsJsonObject().get("id").getAsInt()).toList();
	}

	private Map<Integer, Overhang> overflow(Deck deck) {
		return byIndex(deck, measure("deck", deck)).entrySet().stream().filter(entry -> !entry.getValue().overflow().isNone())
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().overflow()));
	}

	private List<SlideLayout> measure(Object source, Deck deck) {
		return loop.await(() -> measurer.measure(source, site(deck), deck, () -> false));
	}

	private static Map<Integer, SlideLayout> byIndex(Deck deck, List<SlideLayout> found) {
		Map<Integer, SlideLayout> result = new TreeMap<>();
		for (Slide slide : deck.slides()) {
			found.stream().filter(layout -> layout.slide().equals(slide.id())).forEach(layout -> result.put(slide.index(), layout));
		}
		return result;
	}

	private Map<Integer, Overhang> shown(Deck deck) {
		return shown(deck, ".plant");
	}

	/* Presents each slide with reveal.js and looks where the planted element ends. */
	private Map<Integer, Overhang> shown(Deck deck, String planted) {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		BrowserPane pane = new BrowserPane(shell, new ComingPage());
		shell.setSize(1600, 1000);
		shell.open();
		Map<Integer, Overhang> result = new TreeMap<>();
		try (LivePreview preview = new LivePreview(webFiles(), pane, new Ignoring())) {
			for (Slide slide : deck.slides()) {
				preview.show(site(deck), "deck", deck, Optional.of(slide.id()));
				loop.until("slide " + slide.index(), () -> preview.isUpToDate() && preview.inPage().filter(shown -> shown.deck() == deck).isPresent()
						&& preview.slideInView().filter(slide.id()::equals).isPresent());
				loop.until("its pictures", () -> Boolean.TRUE.equals(pane.evaluate("return [...document.images].every(image => image.complete)")));
				Object[] sides = (Object[]) pane.evaluate("""
						const section = [...document.querySelectorAll('.slides section.present')].at(-1), planted = section.querySelector('%s');
						window.dispatchEvent(new Event('resize'));
						const stage = document.querySelector('.slides').getBoundingClientRect(), scale = stage.width / %d;
						const box = planted ? planted.getBoundingClientRect() : stage;
						return [ stage.top - box.top, box.right - stage.right, box.bottom - stage.bottom, stage.left - box.left ].map(side => Math.max(0, Math.round(side / scale)));
						""".formatted(planted, WIDTH));
				Overhang overhang = new Overhang(number(sides[0]), number(sides[1]), number(sides[2]), number(sides[3]));
				if (!overhang.isNone()) {
					result.put(slide.index(), overhang);
				}
			}
		} finally {
			shell.dispose();
		}
		return result;
	}

	private static int number(Object value) {
		return ((Number) value).intValue();
	}

	private static boolean isNear(Overhang one, Overhang other) {
		return other != null && Math.abs(one.top() - other.top()) <= 1 && Math.abs(one.right() - other.right()) <= 1 && Math.abs(one.bottom() - other.bottom()) <= 1
				&& Math.abs(one.left() - other.left()) <= 1;
	}

	private static String plant(String style) {
		return "<div class=\"plant\" style=\"background: red; " + style + "\"></div>";
	}

	private static String usual(int i) {
		return switch (i % 5) {
		case 0 -> "## Slide " + i + "\n\n- a point\n- another one\n- 第三点";
		case 1 -> "## Slide " + i + "\n\n```python\nprint(1)\n```";
		case 2 -> "## Slide " + i + "\n\n| a | b |\n|---|---|\n| 1 | 2 |";
		case 3 -> "## Slide " + i + "\n\n> a quotation with **bold** words";
		default -> "中文段落，包含**加粗**的文字。";
		};
	}

	private PreviewSite site(Deck deck) {
		return new PreviewSite(course, PageSettings.of(deck.profile(), "en"));
	}

	private static Deck drawing(String plugin, String text) {
		return Deck.of(text, new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of(), V6, List.of(plugin)));
	}

	private static Deck deck(String text, String reveal, boolean centred) {
		Profile profile = new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", Separators.DEFAULT.notes()), new Profile.Stage(WIDTH, HEIGHT, 0.05), centred, "black",
				List.of(), reveal);
		return Deck.of(text, profile);
	}

	private static Assets webFiles() {
		return new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web");
	}

	private final class Ignoring implements PreviewEvents {

		@Override
		public void changed() {
		}

		@Override
		public void moved(SlideId slide) {
		}

		@Override
		public void linkClicked(PageLink link) {
		}

		@Override
		public void unavailable(Exception cause) {
			trouble.add("unavailable " + cause.getMessage());
		}

		@Override
		public void failed(String what, Throwable cause) {
			trouble.add(what + ": " + cause);
		}
	}
}
