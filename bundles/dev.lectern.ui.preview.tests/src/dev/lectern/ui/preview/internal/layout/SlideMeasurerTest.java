package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.Overhang;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.live.LivePreview;
import dev.lectern.ui.preview.internal.live.PreviewEvents;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.view.BrowserPane;
import dev.lectern.ui.preview.internal.view.ComingPage;

/** What is measured is what reveal.js shows: the same slides in the preview, by the preview's own reveal.js, are the measure of it. */
class SlideMeasurerTest extends MeasuringFixture {

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

	private static String usual(int i) {
		return switch (i % 5) {
		case 0 -> "## Slide " + i + "\n\n- a point\n- another one\n- 第三点";
		case 1 -> "## Slide " + i + "\n\n```python\nprint(1)\n```";
		case 2 -> "## Slide " + i + "\n\n| a | b |\n|---|---|\n| 1 | 2 |";
		case 3 -> "## Slide " + i + "\n\n> a quotation with **bold** words";
		default -> "中文段落，包含**加粗**的文字。";
		};
	}

	private static Deck drawing(String plugin, String text) {
		return Deck.of(text, new Profile(Separators.DEFAULT, new Profile.Stage(WIDTH, HEIGHT, 0.05), false, "black", List.of(), V6, List.of(plugin)));
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
