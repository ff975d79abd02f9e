package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.TextEdit;

/** Decks of which the page has but a few sections. Every tenth slide begins a stack of three. */
class LongDeckTest extends PreviewFixture {

	private static final int MANY = 5000;
	private static final String COUNT = "return document.querySelectorAll('.slides section').length";
	private static final String PROGRESS = "return Math.round(4999 * parseFloat(document.querySelector('.lectern-progress span').style.transform.slice('scaleX('.length)))";

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void opensAtItsSlideWithTheSectionsAroundIt(String reveal) {
		Deck deck = longDeck(reveal);
		show(deck, 2505);
		assertEquals("S2505", inView());
		assertTrue(count() < 40, "sections: " + count());
		untilFilled(deck);
		assertEquals(2505.0, js(PROGRESS));
		assertEquals("enabled enabled", js("return [...document.querySelectorAll('.controls :is(.navigate-left, .navigate-right)')].map(b => b.className.match(/enabled/)).join(' ')"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void onePassesThroughItSlideBySlide(String reveal) {
		Deck deck = longDeck(reveal);
		List<SlideId> ids = ids(deck);
		show(deck, 2489);
		List<SlideId> expected = new ArrayList<>();
		for (int i = 2490; i < 2515; i++) {
			press(KEY_PAGE_DOWN);
			untilInView("S" + i);
			expected.add(ids.get(i));
		}
		for (int i = 2513; i > 2485; i--) {
			press(KEY_PAGE_UP);
			untilInView("S" + i);
			expected.add(ids.get(i));
		}
		untilMoves(expected.toArray(SlideId[]::new));
		assertTrue(count() < 60, "sections: " + count());
		untilFilled(deck);
	}

	@Test
	void bothEndsAreAKeyAway() {
		Deck deck = longDeck(V6);
		show(deck, 2500);
		press(KEY_END);
		untilInView("S4999");
		assertEquals("", js("return document.querySelector('.controls .navigate-right').className.match(/enabled/)?.[0] ?? ''"));
		press(KEY_HOME);
		untilInView("S0");
		untilMoves(deck.slides().getLast().id(), deck.slides().getFirst().id());
		untilFilled(deck);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void editsFarAwayAreNothingToTheSections(String reveal) {
		Deck deck = longDeck(reveal);
		show(deck, 2505);
		untilFilled(deck);
		Optional<SlideId> here = Optional.of(deck.slides().get(2505).id());
		js("window.changes = 0; new MutationObserver(records => window.changes += records.length)"
				+ ".observe(document.querySelector('.slides'), { subtree: true, childList: true, characterData: true })");
		deck = replaced(deck, "# S100\n", "# S100 typed\n");
		show(deck, here);
		deck = replaced(deck, "# S200\n", "# S200\n\n----\n\n# Below\n\n---\n\n# Right\n");
		show(deck, here);
		until(PROGRESS, (double) Math.round(2507 * 4999 / 5001.0));
		assertEquals(0.0, js("return window.changes"));
		assertEquals("S2505", inView());

		preview.move(deck.slides().get(100).id());
		untilInView("S100 typed");
		preview.move(deck.slides().stream().filter(slide -> slide.title().equals("Below")).findFirst().orElseThrow().id());
		untilInView("Below");
		Stream.of("Right", "S201", "S202").forEach(next -> {
			press(KEY_PAGE_DOWN);
			untilInView(next);
		});
	}

	@Test
	void linksLeadToSlidesAnywhere() {
		Deck deck = replaced(replaced(longDeck(V6), "# S2505\n", "# S2505\n\n[a](#/3) [b](#/there) [c](#/0/2) [d](#/nowhere)\n"), "# S4000\n",
				"<!-- .slide: id=\"there\" -->\n# S4000\n");
		show(deck, 2505);
		for (String[] link : new String[][] { { "a", "S5" }, { "b", "S4000" }, { "c", "S2" } }) {
			window.until(() -> "S2505 a b c d".equals(js("return document.querySelector('section.present:not(.stack)').textContent.trim().replace(/\\s+/g, ' ')")), () -> "no links");
			js("[...document.querySelectorAll('.present a')].find(a => a.textContent === '" + link[0] + "').click()");
			untilInView(link[1]);
			preview.move(deck.slides().get(2505).id());
			untilInView("S2505");
		}
		assertEquals("", js("return location.hash"));
		assertEquals(List.of(), links);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void theOverviewShowsWhatIsAroundAndMovesOn(String reveal) {
		Deck deck = longDeck(reveal);
		show(deck, 2505);
		double before = count();
		press(KEY_ESCAPE);
		window.until(preview::isOverview, () -> "no overview");
		window.until(() -> count() > before, () -> "no more sections than before");
		untilFilled(deck);
		for (int i = 0; i < 12; i++) {
			press(KEY_RIGHT);
		}
		window.until(() -> moves.size() == 12, () -> "moves are " + moves);
		untilFilled(deck);
		assertTrue(count() < 80, "sections: " + count());
		assertTrue(preview.isOverview());
		js("document.querySelector('.slides > section.present + section + section').click()");
		window.until(() -> !preview.isOverview() && moves.size() == 13, () -> "the click did nothing");
		window.until(() -> count() <= 40, () -> "sections: " + count());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void styleSheetsOfSlidesHoldForAllAtAnyDistance(String reveal) throws IOException {
		Files.writeString(course.resolve("own.css"), ".reveal h1 { letter-spacing: 7px }");
		String colour = "return getComputedStyle(document.querySelector('.present:not(.stack) h1')).color";
		Deck deck = replaced(longDeck(reveal), "# S3\n", "<style>.reveal h1 { color: rgb(1, 2, 3) }</style><link rel=\"stylesheet\" href=\"own.css\">\n\n# S3\n");
		for (int slide : new int[] { 2505, 0, 3, 4999 }) {
			show(deck, slide);
			assertEquals("rgb(1, 2, 3)", js(colour), "at " + slide);
			until("return getComputedStyle(document.querySelector('.present:not(.stack) h1')).letterSpacing", "7px");
		}
		show(deck, 2505);
		Optional<SlideId> here = Optional.of(deck.slides().get(2505).id());
		deck = replaced(deck, "rgb(1, 2, 3)", "rgb(4, 5, 6)");
		show(deck, here);
		assertEquals("rgb(4, 5, 6)", js(colour), "an edit far away");
		deck = replaced(deck, "# S4003\n", "<svg><style>.reveal h1 { color: rgb(7, 8, 9) }</style></svg>\n\n# S4003\n");
		show(deck, here);
		assertEquals("rgb(7, 8, 9)", js(colour), "what comes later in the deck counts more");
		show(deck, 4);
		assertEquals("rgb(7, 8, 9)", js(colour), "also beside the earlier one");
		deck = replaced(deck, "<svg><style>", "<!-- .slide: data-visibility=\"hidden\" -->\n<svg><style>");
		show(deck, here);
		assertEquals("rgb(4, 5, 6)", js(colour), "the site leaves the slide out, and its style sheets");
		deck = replaced(deck, "<style>.reveal h1 { color: rgb(4, 5, 6) }</style>", "<style>.reveal h1 { color: rgb(4, 5, 6) }");
		show(deck, here);
		assertEquals("rgb(4, 5, 6)", js(colour), "half typed");
		deck = replaced(deck, "<style>.reveal h1 { color: rgb(4, 5, 6) }<link rel=\"stylesheet\" href=\"own.css\">", "");
		show(deck, here);
		assertNotEquals("rgb(4, 5, 6)", js(colour), "gone");
		assertEquals(0.0, js("return document.querySelector('#lectern-styles').childElementCount"));
	}

	@Test
	void aStackOfThousandsIsNoBurden() {
		String text = IntStream.range(0, MANY).mapToObj(i -> "# S" + i + "\n").collect(Collectors.joining("\n----\n\n"));
		Deck deck = deck(text, V6);
		show(deck, 2500);
		assertEquals("S2500", inView());
		assertTrue(count() < 30, "sections: " + count());
		for (int i = 2501; i < 2511; i++) {
			press(KEY_PAGE_DOWN);
			untilInView("S" + i);
		}
		deck = replaced(deck, "# S2510\n", "# S2510\n\n----\n\n# New\n");
		show(deck, Optional.of(deck.slides().get(2510).id()));
		assertEquals("S2510", inView());
		press(KEY_PAGE_DOWN);
		untilInView("New");
		press(KEY_PAGE_DOWN);
		untilInView("S2511");
		untilFilled(deck);
	}

	/** Types, inserts, deletes and walks about, and looks whether each section shows what its slide says. */
	@Test
	void theSectionsAreAlwaysTheDecks() {
		long seed = System.nanoTime();
		System.out.println("LongDeckTest seed " + seed);
		Random random = new Random(seed);
		Deck deck = longDeck(V6);
		SlideId slide = deck.slides().get(2500).id();
		show(deck, 2500);
		for (int step = 0; step < 50; step++) {
			switch (random.nextInt(5)) {
			case 0 -> press(random.nextBoolean() ? KEY_PAGE_DOWN : KEY_PAGE_UP);
			case 1 -> {
				slide = deck.slides().get(random.nextInt(20) == 0 ? random.nextInt(deck.slides().size()) : 2490 + random.nextInt(20)).id();
				show(deck, Optional.of(slide));
			}
			default -> {
				int at = deck.slides().get(2490 + random.nextInt(20)).range().offset();
				String[] pieces = { "\n# N" + step + "\n\n---\n", "\n# M" + step + "\n\n----\n", "\nx" };
				deck = deck.edited(new TextEdit(at, random.nextInt(4) == 0 ? 12 : 0, pieces[random.nextInt(pieces.length)]));
				SlideId there = slide;
				show(deck, deck.slides().stream().map(Slide::id).filter(there::equals).findFirst());
			}
			}
		}
		untilFilled(deck);
		window.until(preview::isUpToDate, () -> "never up to date");
		assertEquals(1.0, js("return document.querySelectorAll('.slides section.present:not(.stack)').length"), "seed " + seed);
	}

	private double count() {
		return (double) js(COUNT);
	}

	/* Every section is there, in the order of the deck, and holds what its slide says. */
	private void untilFilled(Deck deck) {
		window.until(() -> shownTitles().equals(titles(deck, shownIds())), () -> shownTitles() + " is not " + titles(deck, shownIds()));
		List<Integer> shown = shownIds();
		assertEquals(deck.slides().stream().map(one -> one.id().value()).filter(shown::contains).toList(), shown);
	}

	private List<Integer> shownIds() {
		String ids = (String) js("return [...document.querySelectorAll('.slides section[data-lectern-slide]')].map(s => s.dataset.lecternSlide).join()");
		return Stream.of(ids.split(",")).map(Integer::valueOf).toList();
	}

	private String shownTitles() {
		return (String) js("return [...document.querySelectorAll('.slides section[data-lectern-slide]')].map(s => s.querySelector('h1')?.textContent ?? '-').join()");
	}

	private static String titles(Deck deck, List<Integer> ids) {
		return deck.slides().stream().filter(slide -> ids.contains(slide.id().value()))
				.map(slide -> slide.headings().stream().filter(heading -> heading.level() == 1).findFirst().map(heading -> heading.text()).orElse("-"))
				.collect(Collectors.joining(","));
	}

	private Deck longDeck(String reveal) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < MANY; i++) {
			text.append(i == 0 ? "" : i % 10 == 1 || i % 10 == 2 ? "\n----\n\n" : "\n---\n\n").append("# S").append(i).append("\n");
		}
		return deck(text.toString(), reveal);
	}
}
