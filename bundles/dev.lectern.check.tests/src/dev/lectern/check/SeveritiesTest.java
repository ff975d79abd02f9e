package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.check.Severities.Site;
import dev.lectern.course.Course;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.course.style.RuleSetting;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

class SeveritiesTest {

	private static final String RULE = "text.todo";
	private static final Rule TODO = TestRules.ofSlide(RULE, (slide, deck, findings) -> {
		int at = deck.text().indexOf("TODO", slide.range().offset());
		if (at >= 0 && at < slide.range().end()) {
			findings.report(new SourceRange(at, 4), "to do");
		}
	});

	private static RuleSetting everywhere(Severity severity) {
		return new RuleSetting(RULE, Optional.ofNullable(severity), List.of(), Set.of(), "");
	}

	private static RuleSetting off(Set<String> languages, RuleSetting.Place... places) {
		return new RuleSetting(RULE, Optional.empty(), List.of(places), languages, "because");
	}

	private static Optional<Severity> severity(Site site, RuleSetting... settings) {
		return new Severities(List.of(settings)).of(RULE, Severity.WARNING, site);
	}

	private static Site slide(String chapter, String language, int slide) {
		return Site.in(chapter, language, OptionalInt.of(slide));
	}

	@Test
	void aRuleWeighsAsUsualWhereNothingIsSaid() {
		assertEquals(Optional.of(Severity.WARNING), severity(slide("a", "en", 1)));
		assertEquals(Optional.of(Severity.WARNING), severity(slide("a", "en", 1), new RuleSetting("text.other", Optional.empty(), List.of(), Set.of(), "")));
	}

	@Test
	void theLastSettingThatAppliesCounts() {
		assertEquals(Optional.of(Severity.INFO), severity(slide("a", "en", 1), everywhere(Severity.ERROR), everywhere(Severity.INFO)));
		RuleSetting exception = off(Set.of(), new RuleSetting.Place(Set.of("a"), 2, 3));
		assertEquals(Optional.empty(), severity(slide("a", "en", 2), everywhere(Severity.ERROR), exception));
		assertEquals(Optional.of(Severity.ERROR), severity(slide("a", "en", 2), exception, everywhere(Severity.ERROR)));
	}

	@Test
	void placesAreChaptersAndSlidesWithBothEnds() {
		RuleSetting exception = off(Set.of(), new RuleSetting.Place(Set.of("a", "b"), 2, 3), new RuleSetting.Place(Set.of("cover"), 1, Integer.MAX_VALUE));
		assertEquals(List.of(true, false, false, true), List.of(1, 2, 3, 4).stream().map(i -> severity(slide("b", "en", i), exception).isPresent()).toList());
		assertEquals(Optional.empty(), severity(slide("cover", "en", 99), exception));
		assertEquals(Optional.of(Severity.WARNING), severity(slide("c", "en", 2), exception));
	}

	@Test
	void aDeckAsAWholeIsNotOnSomeSlides() {
		Site deck = Site.in("a", "en", OptionalInt.empty());
		assertEquals(Optional.of(Severity.WARNING), severity(deck, off(Set.of(), new RuleSetting.Place(Set.of("a"), 2, 3))));
		assertEquals(Optional.empty(), severity(deck, off(Set.of(), new RuleSetting.Place(Set.of("a"), 1, Integer.MAX_VALUE))));
	}

	@Test
	void languagesCount() {
		assertEquals(Optional.empty(), severity(slide("a", "zh", 1), off(Set.of("zh"))));
		assertEquals(Optional.of(Severity.WARNING), severity(slide("a", "en", 1), off(Set.of("zh"))));
	}

	@Test
	void whatBelongsToNoDeckHearsOnlyOfSettingsForEverything() {
		assertEquals(Optional.empty(), severity(Site.NO_DECK, off(Set.of())));
		assertEquals(Optional.of(Severity.WARNING), severity(Site.NO_DECK, off(Set.of("en"))));
		assertEquals(Optional.of(Severity.WARNING), severity(Site.NO_DECK, off(Set.of(), new RuleSetting.Place(Set.of("a"), 1, Integer.MAX_VALUE))));
	}

	@Test
	void aRemarkIsNotRaisedButCanBeTurnedOff() {
		Severities severities = new Severities(List.of(everywhere(Severity.ERROR)));
		assertEquals(Optional.of(Severity.INFO), severities.ofRemark(RULE, slide("a", "en", 1)));
		assertEquals(Optional.empty(), new Severities(List.of(everywhere(null))).ofRemark(RULE, slide("a", "en", 1)));
	}

	@Test
	void aCheckedDeckFollowsSettingsThatChange() {
		DeckChecker checker = new DeckChecker(List.of(TODO));
		Deck deck = Deck.of("# A\n\nTODO\n", Profile.DEFAULT);
		assertEquals(List.of(Severity.WARNING), severities(checker, deck));
		assertEquals(List.of(Severity.ERROR), severities(checker, deck, everywhere(Severity.ERROR)));
		assertEquals(List.of(), severities(checker, deck, everywhere(null)));
		assertEquals(List.of(Severity.WARNING), severities(checker, deck));
	}

	@Test
	void anExceptionForASlideFollowsItsNumber() {
		DeckChecker checker = new DeckChecker(List.of(TODO));
		RuleSetting second = off(Set.of(), new RuleSetting.Place(Set.of("a"), 2, 2));
		Deck deck = Deck.of("# A\n\n---\n\nTODO\n", Profile.DEFAULT);
		assertEquals(List.of(), severities(checker, deck, second));
		Deck shifted = deck.edited(TextEdit.between(deck.text(), "# New\n\n---\n\n" + deck.text()));
		assertEquals(List.of(Severity.WARNING), severities(checker, shifted, second));
	}

	private static List<Severity> severities(DeckChecker checker, Deck deck, RuleSetting... settings) {
		HouseStyle style = style(settings);
		return checker.check(new CheckedDeck(deck, new DeckFile("en", "src/en/a.md", true), "en", "a", CourseFiles.NONE, new Conventions(style, List.of("a")))).stream()
				.map(Problem::severity).toList();
	}

	private static HouseStyle style(RuleSetting... settings) {
		return new HouseStyle(List.of(settings), Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of());
	}

	@Test
	void aCourseIsWeighedWhoeverFoundTheProblem(@TempDir Path folder) throws Exception {
		Files.createDirectories(folder.resolve("src/en"));
		Files.createDirectories(folder.resolve("src/zh"));
		Files.writeString(folder.resolve("src/en/a.md"), "# A\n\nTODO\n");
		Files.writeString(folder.resolve("src/zh/a.md"), "# A\n\nTODO\n");
		Files.writeString(folder.resolve("src/en/b.md"), "# B\n");
		Rule ofCourse = TestRules.ofCourse("asset.odd", (course, files, findings) -> findings.report("picture.png", "odd"));
		RuleSetting missing = new RuleSetting("course.deck-missing", Optional.of(Severity.ERROR), List.of(), Set.of(), "");
		RuleSetting odd = new RuleSetting("asset.odd", Optional.empty(), List.of(), Set.of(), "");
		List<Problem> problems = check(folder, List.of(TODO, ofCourse), missing, odd, off(Set.of("zh")));
		assertEquals(List.of(" course.deck-missing ERROR", "src/en/a.md text.todo WARNING"),
				problems.stream().map(problem -> problem.file() + ' ' + problem.rule() + ' ' + problem.severity()).toList());
		assertEquals(4, check(folder, List.of(TODO, ofCourse)).size());
	}

	private static List<Problem> check(Path folder, List<Rule> rules, RuleSetting... settings) throws Exception {
		Course read = CourseReader.read(folder);
		Course course = new Course(read.folder(), read.title(), read.profile(), read.languages(), read.chapters(), read.origin(), read.parts(), style(settings), read.problems());
		return new Checker(rules).check(LoadedCourse.load(course), CourseFiles.NONE, () -> false);
	}
}
