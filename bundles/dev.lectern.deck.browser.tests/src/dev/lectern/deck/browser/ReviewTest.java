package dev.lectern.deck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Separators;
import dev.lectern.deck.browser.Rendering.Deviation;

/** A comparison that cannot fail would prove nothing. */
class ReviewTest {

	private static final Review REVIEW = Review.of(List.of("// why", "", "a.md #2 5.1.0,6.0.2: as it is", "b.md #1 6.0.2: for now"));

	@Test
	void renderingsThatDifferInASlideDeviateThere() {
		assertEquals(List.of(2), slides(List.of("a", "b", "c"), List.of("a", "x", "c")));
		assertEquals(List.of(), slides(List.of("a", "b"), List.of("a", "b")));
	}

	@Test
	void aSlideThatOnlyOneHasDeviates() {
		assertEquals(List.of(2, 3), slides(List.of("a"), List.of("a", "b", "c")));
		assertEquals(List.of(1), slides(List.of("a"), List.of()));
	}

	private static List<Integer> slides(List<String> plugin, List<String> lectern) {
		return rendering("a.md", "6.0.2", plugin, lectern).deviations().stream().map(Deviation::slide).toList();
	}

	@Test
	void whatWasReviewedIsNoComplaint() {
		assertEquals(List.of(), REVIEW.complaints(List.of(same("a.md", "6.0.2", 1, "x"), rendering("b.md", "6.0.2", List.of("a"), List.of("x")))));
		assertEquals(List.of(), REVIEW.complaints(List.of(same("a.md", "5.1.0", 1, "x"), same("b.md", "5.1.0", 1, ""), same("c.md", "5.1.0", 3, ""))));
	}

	@Test
	void aNewDeviationIsAComplaint() {
		List<String> complaints = REVIEW.complaints(List.of(rendering("b.md", "5.1.0", List.of("theirs"), List.of("ours"))));
		assertEquals(1, complaints.size());
		assertTrue(complaints.getFirst().startsWith("New: b.md #01 5.1.0\n--- reveal.js\ntheirs\n+++ Lectern\nours"), complaints.getFirst());
	}

	@Test
	void aReasonThatOutlivedItsDeviationIsAComplaint() {
		List<String> complaints = REVIEW.complaints(List.of(same("a.md", "6.0.2", 2, "")));
		assertEquals(1, complaints.size());
		assertTrue(complaints.getFirst().contains("a.md #02 6.0.2 (as it is)"), complaints.getFirst());
	}

	/** Slides that are the same, and one more of the reviewed ones when it is given. */
	private static Rendering same(String deck, String reveal, int slides, String deviating) {
		List<String> plugin = new ArrayList<>(Collections.nCopies(slides, "a"));
		List<String> lectern = new ArrayList<>(plugin);
		if (!deviating.isEmpty()) {
			plugin.add("a");
			lectern.add(deviating);
		}
		return rendering(deck, reveal, plugin, lectern);
	}

	private static Rendering rendering(String deck, String reveal, List<String> plugin, List<String> lectern) {
		return new Rendering(new Subject(deck, "", Separators.DEFAULT), reveal, plugin, lectern);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.md #1 6.0.2", "a.md #1 6.0.2: ", "a.md 6.0.2: reason", "a.md #1: reason" })
	void aLineWithoutAReasonIsRefused(String line) {
		assertThrows(IllegalArgumentException.class, () -> Review.of(List.of(line)));
	}

	@Test
	void aPlaceIsReviewedOnce() {
		assertThrows(IllegalArgumentException.class, () -> Review.of(List.of("a.md #1 6.0.2: one", "a.md #1 5.1.0,6.0.2: other")));
	}
}
