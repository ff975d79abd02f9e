package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Profile;

/** How often rules read a text again, which is what could take long. */
class ProofsTest {

	private static final int MANY = 4000;

	private static List<Finding> findings(String rule, String text) {
		return CaseDeck.of(text, Profile.SLIDES_INIT, Set.of()).findings(Rules.all().stream().filter(each -> each.id().equals(rule)).findFirst().orElseThrow());
	}

	private static long fixed(List<Finding> findings) {
		return findings.stream().filter(finding -> !finding.fixes().isEmpty()).count();
	}

	@Test
	void aSlideFullOfMistakesHasFixesForTheFirstOnly() {
		List<Finding> findings = findings("markdown.emphasis-literal", "**注意：**请看\n\n".repeat(MANY).replace("：**", " **"));
		assertEquals(MANY, findings.size());
		assertFalse(findings.getFirst().fixes().isEmpty());
		assertTrue(fixed(findings) < 10, () -> fixed(findings) + " fixes");
	}

	@Test
	void whatOnlyAFixShowsToBeMeantIsToldAFewTimes() {
		int told = findings("markdown.heading-no-blank", "##标题\n\n".repeat(MANY)).size();
		assertTrue(told >= 1 && told < 10, () -> told + " findings");
	}

	@Test
	void aDeckFullOfEmptySlidesHasFixesForTheFirstOnly() {
		List<Finding> findings = findings("deck.slide-empty", "\n---\n".repeat(20 * MANY));
		assertTrue(findings.size() > 10 * MANY, () -> findings.size() + " findings");
		assertFalse(findings.getFirst().fixes().isEmpty());
		assertTrue(fixed(findings) < 100, () -> fixed(findings) + " fixes");
	}

	@Test
	void hundredsOfMistakesOfAUsualSlideAreAllProven() {
		List<Finding> findings = findings("markdown.heading-no-blank", "##标题\n\n".repeat(100));
		assertEquals(100, findings.size());
		assertEquals(100, fixed(findings));
	}
}
