package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule over decks it reports, and over decks that look similar and are right. */
class RuleCasesTest {

	private static final int LEAST = 5;

	private static List<Rule> rules() {
		return Rules.all().stream().filter(rule -> !(rule instanceof Rule.OfCourse)).toList();
	}

	@TestFactory
	Stream<DynamicTest> findsExactlyThis() {
		return rules().stream().flatMap(rule -> RuleCase.of(rule.id()).stream().map(shown -> DynamicTest.dynamicTest(rule.id() + ": " + shown.name(), () -> check(rule, shown))));
	}

	@Test
	void eachRuleHasCasesOfBothKinds() {
		for (Rule rule : rules()) {
			List<RuleCase> cases = RuleCase.of(rule.id());
			assertTrue(cases.stream().filter(RuleCase::wrong).count() >= LEAST, () -> rule.id() + ": wrong decks");
			assertTrue(cases.stream().filter(shown -> !shown.wrong()).count() >= LEAST, () -> rule.id() + ": right decks");
			assertEquals(rule.fixable(), cases.stream().anyMatch(shown -> shown.fixed().isPresent()), () -> rule.id() + ": decks with fixes");
		}
	}

	private static void check(Rule rule, RuleCase shown) {
		CaseDeck deck = CaseDeck.of(shown.text(), shown.profile(), shown.files(), shown.language());
		assertEquals(shown.marked(), deck.marked(rule));
		assertEquals(shown.wrong(), shown.marked().contains("⟦"), "the case says so");
		shown.fixed().ifPresent(fixed -> {
			Fix fix = deck.findings(rule).getFirst().fixes().getFirst();
			assertEquals(fixed, fix.appliedTo(shown.text()), fix.title());
			assertTrue(deck.with(fixed).findings(rule).size() < deck.findings(rule).size(), "fixed: " + deck.with(fixed).marked(rule));
		});
	}
}
