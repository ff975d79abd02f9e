package dev.lectern.deck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.browser.Rendering.Deviation;

/**
 * Renders decks with reveal.js's own markdown plugin in the system's browser engine and compares the document with Lectern's, slide by slide.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FaithfulnessTest {

	private static final String V5 = "5.1.0";
	private static final String V6 = "6.0.2";
	private static final List<Long> SEEDS = List.of(20261123L, 7919L);
	private static final Path REPOSITORY = Path.of(System.getProperty("lectern.repository", "."));

	private final Subjects subjects = new Subjects(REPOSITORY);
	private final Map<String, RevealBrowser> browsers = new HashMap<>();
	private Display display;

	@BeforeAll
	void open() throws IOException {
		display = new Display();
		for (String reveal : List.of(V5, V6)) {
			browsers.put(reveal, new RevealBrowser(display, reveal, REPOSITORY));
		}
	}

	@AfterAll
	void close() {
		browsers.values().forEach(RevealBrowser::close);
		display.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void everySlideOfThePublishedCourseIsThatOfThePlugin(String reveal) throws IOException {
		assertSame(reveal, subjects.published(), 568);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void everySlideOfTheSampleCourseIsThatOfThePlugin(String reveal) throws IOException {
		assertSame(reveal, subjects.sample(), 40);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void everyRecordedLineWithBoldNextToChineseIsThatOfThePlugin(String reveal) throws IOException {
		assertSame(reveal, subjects.emphasis(), 40);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void oddDecksDeviateWhereItWasReviewedOnly(String reveal) throws IOException {
		List<Subject> corpus = subjects.corpus();
		assertTrue(corpus.size() >= 60, corpus.size() + " odd decks");
		assertReviewed(reveal, corpus);
	}

	static Stream<Arguments> told() {
		return Subjects.TOLD.keySet().stream().sorted().flatMap(told -> Stream.of(V5, V6).map(reveal -> Arguments.of(told, reveal)));
	}

	@ParameterizedTest
	@MethodSource("told")
	void whatThePluginIsToldDeviatesWhereItWasReviewedOnly(String told, String reveal) throws IOException {
		try (RevealBrowser browser = new RevealBrowser(display, reveal, Subjects.TOLD.get(told), REPOSITORY)) {
			List<String> complaints = Review.read(subjects.deviations()).complaints(browser.render(subjects.told(told)));
			assertTrue(complaints.isEmpty(), () -> String.join("\n", complaints));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void randomSlidesDeviateWhereItWasReviewedOnly(String reveal) throws IOException {
		assertReviewed(reveal, random());
	}

	@Test
	void everyReviewedDeckIsLookedAt() throws IOException {
		Set<String> unknown = new TreeSet<>(Review.read(subjects.deviations()).subjects());
		for (String told : Subjects.TOLD.keySet()) {
			subjects.told(told).forEach(deck -> unknown.remove(deck.name()));
		}
		Stream.of(subjects.corpus(), random()).flatMap(List::stream).map(Subject::name).forEach(unknown::remove);
		assertEquals(Set.of(), unknown);
	}

	/** The seed is in the name. */
	private static List<Subject> random() {
		return SEEDS.stream().map(seed -> new RandomSlides(seed).deck("random-" + seed, 400)).toList();
	}

	private void assertReviewed(String reveal, List<Subject> decks) throws IOException {
		List<String> complaints = Review.read(subjects.deviations()).complaints(browsers.get(reveal).render(decks));
		assertTrue(complaints.isEmpty(), () -> String.join("\n", complaints));
	}

	private void assertSame(String reveal, List<Subject> decks, int atLeast) {
		List<Rendering> renderings = browsers.get(reveal).render(decks);
		int slides = renderings.stream().mapToInt(Rendering::slides).sum();
		assertTrue(slides >= atLeast, "only " + slides + " slides were compared");
		assertEquals("", String.join("\n", renderings.stream().flatMap(rendering -> rendering.deviations().stream()).map(Deviation::toString).toList()));
	}
}
