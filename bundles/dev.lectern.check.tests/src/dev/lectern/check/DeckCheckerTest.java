package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

class DeckCheckerTest {

	private static final DeckFile FILE = new DeckFile("en", "src/en/a.md", true);

	private static CheckedDeck checked(Deck deck) {
		return new CheckedDeck(deck, FILE, "en", "a", CourseFiles.NONE);
	}

	private static Deck deck(String text) {
		return Deck.of(text, Profile.DEFAULT);
	}

	private static Deck inserted(Deck deck, int offset, String text) {
		return deck.edited(new TextEdit(offset, 0, text));
	}

	@Test
	void tellsWhereAProblemIs() {
		Problem problem = new DeckChecker(List.of(TestRules.finding("bad"))).check(checked(deck("# A\n---\n# B\n\n😀 bad\n"))).getFirst();
		assertEquals("text.bad", problem.rule());
		assertEquals("src/en/a.md", problem.file());
		assertEquals("en", problem.language().orElseThrow());
		assertEquals(OptionalInt.of(2), problem.slide());
		assertEquals("5:4 5:7", problem.line() + ":" + problem.column() + " " + problem.endLine() + ":" + problem.endColumn());
		assertEquals("bad", problem.range().orElseThrow().in("# A\n---\n# B\n\n😀 bad\n"));
	}

	@Test
	void looksAtAChangedSlideOnly() {
		List<Integer> seen = new ArrayList<>();
		DeckChecker checker = new DeckChecker(List.of(TestRules.ofSlide("text.seen", (slide, deck, findings) -> seen.add(slide.index()))));
		Deck deck = deck("# A\n---\n# B\n---\n# C");
		checker.check(checked(deck));
		assertEquals(List.of(1, 2, 3), seen);
		seen.clear();
		Deck next = inserted(deck, deck.text().indexOf("B"), "x");
		checker.check(checked(next));
		assertEquals(List.of(2), seen);
		seen.clear();
		checker.check(checked(next));
		assertEquals(List.of(), seen);
	}

	@Test
	void looksAgainAtEverythingUnderAnotherProfile() {
		List<Integer> seen = new ArrayList<>();
		DeckChecker checker = new DeckChecker(List.of(TestRules.ofSlide("text.seen", (slide, deck, findings) -> seen.add(slide.index()))));
		Deck deck = deck("# A\n---\n# B");
		checker.check(checked(deck));
		Profile other = new Profile(Profile.DEFAULT.separators(), new Profile.Stage(100, 100, 0), true, "white", List.of(), Profile.DEFAULT.reveal());
		checker.check(checked(deck.withProfile(other)));
		assertEquals(List.of(1, 2, 1, 2), seen);
	}

	@Test
	void movesFindingsAndFixesWithTheirSlide() {
		DeckChecker checker = new DeckChecker(List.of(TestRules.finding("bad")));
		Deck deck = deck("# A\n---\nbad");
		checker.check(checked(deck));
		Deck next = inserted(deck, 3, "\n\nmore\n\n---\n\n# New");
		Problem problem = checker.check(checked(next)).getFirst();
		assertEquals("bad", problem.range().orElseThrow().in(next.text()));
		assertEquals(OptionalInt.of(3), problem.slide());
		assertEquals(next.text().replace("bad", "BAD"), problem.fixes().getFirst().appliedTo(next.text()));
	}

	@Test
	void findsTheSameAfterManyEditsAsAtOnce() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		List<Rule> rules = List.of(TestRules.finding("a"), TestRules.finding("bc"),
				TestRules.ofDeck("deck.length", (deck, findings) -> findings.report(new SourceRange(deck.text().length(), 0), "ends here")));
		DeckChecker checker = new DeckChecker(rules);
		Deck deck = deck("a\n---\nbc\n---\n\n");
		String[] pieces = { "a", "bc", "\n", "\n---\n", "\r\n", "😀", "x", "" };
		for (int i = 0; i < 2000; i++) {
			int offset = random.nextInt(deck.text().length() + 1);
			int length = random.nextInt(Math.min(8, deck.text().length() - offset + 1));
			deck = deck.edited(new TextEdit(offset, length, pieces[random.nextInt(pieces.length)]));
			assertEquals(new DeckChecker(rules).check(checked(deck)), checker.check(checked(deck)), "seed " + seed);
		}
	}

	@Test
	void ordersProblemsByPlace() {
		Rule last = TestRules.ofDeck("deck.a-last", (deck, findings) -> {
			findings.report(new SourceRange(9, 1), "second");
			findings.report(new SourceRange(0, 1), "first");
		});
		List<Problem> problems = new DeckChecker(List.of(last, TestRules.finding("bad"))).check(checked(deck("# A\n---\nbad")));
		assertEquals(List.of("first", "There is bad", "second"), problems.stream().map(Problem::message).toList());
	}

	@Test
	void stopsBetweenSlidesAndKeepsWhatItKnows() {
		List<Integer> seen = new ArrayList<>();
		DeckChecker checker = new DeckChecker(List.of(TestRules.ofSlide("text.seen", (slide, deck, findings) -> {
			seen.add(slide.index());
			findings.report(slide.range(), "seen");
		})));
		Deck deck = deck("# A\n---\n# B\n---\n# C");
		assertThrows(CancellationException.class, () -> checker.check(checked(deck), () -> seen.size() == 2));
		assertEquals(List.of(1, 2), seen);
		assertEquals(3, checker.check(checked(deck)).size());
		assertEquals(List.of(1, 2, 3), seen);
	}

	@Test
	void stopsBeforeRulesOfDecks() {
		DeckChecker checker = new DeckChecker(List.of(TestRules.ofDeck("deck.never", (deck, findings) -> findings.report(new SourceRange(0, 1), "never"))));
		assertThrows(CancellationException.class, () -> checker.check(checked(deck("# A")), () -> true));
	}

	@Test
	void goesOnWhenARuleBreaksDown() {
		IllegalStateException planted = new IllegalStateException("planted");
		Rule broken = TestRules.ofSlide("text.broken", (slide, deck, findings) -> {
			findings.report(slide.range(), "half a thought");
			if (slide.index() == 2) {
				throw planted;
			}
		});
		List<RuleFailure> failures = new ArrayList<>();
		DeckChecker checker = new DeckChecker(List.of(broken, TestRules.finding("bad")), failures::add);
		Deck deck = deck("# A\n---\nbad");
		assertEquals(List.of("half a thought", "There is bad"), checker.check(checked(deck)).stream().map(Problem::message).toList());
		assertEquals(1, failures.size());
		RuleFailure failure = failures.getFirst();
		assertEquals("text.broken src/en/a.md 2", failure.rule() + " " + failure.file() + " " + failure.slide().getAsInt());
		assertSame(planted, failure.getCause());
		assertTrue(failure.getMessage().contains("text.broken at src/en/a.md, slide 2"), failure.getMessage());
		checker.check(checked(inserted(deck, 3, "x")));
		assertEquals(1, failures.size(), "once for the same content");
	}

	@Test
	void goesOnAfterEndlessRecursion() {
		List<RuleFailure> failures = new ArrayList<>();
		Rule endless = TestRules.ofDeck("deck.endless", DeckCheckerTest::recurse);
		assertEquals(1, new DeckChecker(List.of(endless, TestRules.finding("bad")), failures::add).check(checked(deck("bad"))).size());
		assertEquals("deck.endless", failures.getFirst().rule());
	}

	private static void recurse(CheckedDeck deck, Findings findings) {
		recurse(deck, findings);
		findings.report(new SourceRange(0, 0), "never");
	}

	@Test
	void takesAPlaceBeyondTheTextForAnErrorOfTheRule() {
		List<RuleFailure> failures = new ArrayList<>();
		Rule beyond = TestRules.ofDeck("deck.beyond", (deck, findings) -> findings.report(new SourceRange(0, 99), "too long"));
		Rule fix = TestRules.ofDeck("deck.fix-beyond", (deck, findings) -> findings.report(new SourceRange(0, 1), "x", Fix.sure("x", new SourceRange(0, 99), "")));
		assertEquals(List.of(), new DeckChecker(List.of(beyond, fix), failures::add).check(checked(deck("bad"))));
		assertEquals(List.of("deck.beyond", "deck.fix-beyond"), failures.stream().map(RuleFailure::rule).toList());
	}

	@Test
	void throwsWhenNobodyWantsToHearOfFailures() {
		DeckChecker checker = new DeckChecker(List.of(TestRules.ofDeck("deck.broken", (deck, findings) -> List.of().getFirst())));
		assertEquals("deck.broken", assertThrows(RuleFailure.class, () -> checker.check(checked(deck("bad")))).rule());
	}
}
