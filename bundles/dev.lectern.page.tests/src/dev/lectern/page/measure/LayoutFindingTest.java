package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

class LayoutFindingTest {

	private Locale usual;

	@BeforeEach
	void speakEnglish() {
		usual = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(usual);
	}

	@Test
	void tellsThePixelsOfEveryEdge() {
		Deck deck = deck("# A\n\n---\n\n# B\n");
		LayoutFinding finding = one(deck, overflow(deck.slides().get(1), new Overhang(1, 20, 1300, 0)));
		assertEquals("layout.overflow", finding.rule());
		assertEquals(2, finding.slide().index());
		assertEquals("# B", finding.range().in(deck.text()));
		assertEquals("The slide does not fit the stage of 1920 × 1080 px: it reaches 1300 px below the bottom edge, 20 px beyond the right edge, 1 px above the "
				+ "top edge. Shorten it, or split it into two.", finding.message());
		assertTrue(finding.sure());
	}

	@Test
	void speaksChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		Deck deck = deck("# A\n");
		assertEquals("幻灯片超出了 1920 × 1080 像素的画面：下边超出 1300 像素，右边超出 20 像素。请精简内容，或拆成两张。",
				one(deck, overflow(deck.slides().get(0), new Overhang(0, 20, 1300, 0))).message());
	}

	@Test
	void tellsWhatCodeHides() {
		Deck deck = deck("# A\n");
		SlideLayout layout = new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, new Overhang(0, 0, 250, 0), List.of(), true);
		assertEquals("Code does not fit its box: 250 px are hidden at the bottom until somebody scrolls. Shorten it, or step through its lines.",
				one(deck, layout).message());
	}

	@Test
	void doubtsWhatWasMeasuredWithoutAStyleSheet() {
		Deck deck = deck("# A\n");
		List<LayoutFinding> findings = LayoutFinding.in(deck, List.of(overflow(deck.slides().get(0), new Overhang(0, 0, 9, 0)),
				new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, Overhang.NONE, List.of(), true)), file -> true, List.of("https://a.example/x.css"));
		assertEquals(1, findings.size());
		assertFalse(findings.get(0).sure());
		assertTrue(findings.get(0).message().endsWith(" Measured without https://a.example/x.css, which is on another machine, so it may look otherwise there."),
				findings.get(0).message());
	}

	@Test
	void aSlideWithoutHeadingIsMarkedAtItsFirstLine() {
		Deck deck = deck("\n\n- one\n- two\n");
		assertEquals("- one", one(deck, overflow(deck.slides().get(0), new Overhang(0, 0, 9, 0))).range().in(deck.text()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			![x](images/a.png)                                       | images/a.png    | images/a.png
			<img src="images/a b.png"> | images/a b.png | images/a b.png
			![x](images/a%20b.png)                                   | images/a%20b.png | images/a%20b.png
			![x](图片/一.png)                                          | %E5%9B%BE%E7%89%87/%E4%B8%80.png | 图片/一.png
			<img src="a.png" alt="">                                 | a.png           | a.png
			[link](a.png) ![x](a.png "title")                        | a.png           | a.png
			<!-- .slide: data-background-image="bg.jpg" -->          | bg.jpg          | <!-- .slide: data-background-image="bg.jpg" -->
			![x](100%.png)                                           | 100%.png        | 100%.png
			![x](other.png)                                          | made-up.png     | # T
			""")
	void aPictureThatCannotBeShownIsMarkedAtItsSource(String markdown, String source, String marked) {
		Deck deck = deck("# T\n\n" + markdown + "\n");
		SlideLayout layout = new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, Overhang.NONE, List.of(source), true);
		LayoutFinding finding = one(deck, layout);
		assertEquals("layout.image-missing", finding.rule());
		assertEquals(marked, finding.range().in(deck.text()));
		assertTrue(finding.message().contains(source), finding.message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			images/a.png       | images/a.png
			./images//a.png?v=2#x | images/a.png
			x/../images/a.png  | images/a.png
			images/a%20b.png   | images/a b.png
			%E5%9B%BE/1+1.png  | \u56fe/1+1.png
			100%.png           | 100%.png
			""")
	void aFileThatIsMissingIsLeftToTheRulesOfLinks(String source, String file) {
		Deck deck = deck("# T\n\n![x](" + source + ")\n");
		List<SlideLayout> layout = List.of(new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, Overhang.NONE, List.of(source), true));
		assertEquals(List.of(), LayoutFinding.in(deck, layout, path -> false, List.of()));
		List<String> asked = new ArrayList<>();
		List<LayoutFinding> findings = LayoutFinding.in(deck, layout, asked::add, List.of());
		assertEquals(List.of(file), asked);
		assertTrue(findings.get(0).message().contains("the file is damaged"), findings.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/images/a.png", "../a.png", "a/../../b.png", "data:image/png;base64,AAAA", "#a", ".", "" })
	void whatNoRuleOfLinksLooksForIsToldHere(String source) {
		Deck deck = deck("# T\n");
		List<SlideLayout> layout = List.of(new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, Overhang.NONE, List.of(source), true));
		assertEquals(1, LayoutFinding.in(deck, layout, path -> false, List.of()).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<div style="background: url(a b.png)">x</div>                          | a%20b.png   | a b.png
			<!-- .slide: style="background-image: url('图.png')" -->               | %E5%9B%BE.png | <!-- .slide: style="background-image: url('图.png')" -->
			text                                                                   | img/sheet.png | # T
			""")
	void aPictureOfAStyleIsToldWhetherItsFileIsThereOrNot(String markdown, String source, String marked) {
		Deck deck = deck("# T\n\n" + markdown + "\n");
		List<SlideLayout> layout = List.of(new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, Overhang.NONE, List.of(), List.of(source), true));
		for (boolean there : new boolean[] { true, false }) {
			List<LayoutFinding> findings = LayoutFinding.in(deck, layout, path -> there, List.of());
			assertEquals(1, findings.size(), findings.toString());
			assertEquals("layout.image-missing", findings.get(0).rule());
			assertEquals(marked, findings.get(0).range().in(deck.text()));
			assertEquals(there, findings.get(0).message().contains("the file is damaged"), findings.get(0).message());
		}
	}

	@Test
	void tellsOfASlideThatWasLeftOut() {
		Deck deck = deck("# A\n\n<script>x()</script>\n");
		LayoutFinding finding = one(deck, new SlideLayout(deck.slides().get(0).id(), Overhang.NONE, Overhang.NONE, List.of(), false));
		assertEquals("layout.not-measured", finding.rule());
		assertEquals("# A", finding.range().in(deck.text()));
	}

	@Test
	void saysNothingOfSlidesThatFitOrAreGone() {
		Deck deck = deck("# A\n");
		Deck other = deck("# A\n\n---\n\n# B\n");
		assertEquals(List.of(), LayoutFinding.in(deck, List.of(SlideLayout.fitting(deck.slides().get(0).id()), overflow(other.slides().get(1), new Overhang(0, 0, 9, 0))),
				file -> true, List.of()));
	}

	private static Deck deck(String text) {
		return Deck.of(text, Profile.SLIDES_INIT);
	}

	private static SlideLayout overflow(Slide slide, Overhang overhang) {
		return new SlideLayout(slide.id(), overhang, Overhang.NONE, List.of(), true);
	}

	private static LayoutFinding one(Deck deck, SlideLayout layout) {
		List<LayoutFinding> findings = LayoutFinding.in(deck, List.of(layout), file -> true, List.of());
		assertEquals(1, findings.size(), findings.toString());
		return findings.get(0);
	}
}
