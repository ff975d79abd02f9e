package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.SourceRange;

class CheckerTest {

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws IOException {
		write("index.html", "<script>Slides.init({ chapters: ['one', 'two'], langs: { en: 'English', zh: '中文' } });</script>");
		write("src/en/one.md", "# One\n\nbad\n");
		write("src/en/two.md", "# Two\n\n---\n\n# More bad\n");
		write("src/zh/two.md", "# 二\n\nbad bad\n");
	}

	private void write(String file, String text) throws IOException {
		write(file, text, StandardCharsets.UTF_8);
	}

	private void write(String file, String text, Charset charset) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.write(path, text.getBytes(charset));
	}

	private LoadedCourse load() throws CourseException {
		return LoadedCourse.load(CourseReader.read(folder));
	}

	private List<Problem> check(Rule... rules) throws CourseException {
		return new Checker(List.of(rules)).check(load(), CourseFiles.NONE, () -> false);
	}

	private static List<String> places(List<Problem> problems) {
		return problems.stream().map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.rule()).toList();
	}

	@Test
	void tellsTheProblemsOfTheCourseThenThoseOfItsDecksInItsOrder() throws CourseException {
		assertEquals(List.of("index.html:1:34 course.deck-missing", "src/en/one.md:3:1 text.bad", "src/en/two.md:5:8 text.bad", "src/zh/two.md:3:1 text.bad",
				"src/zh/two.md:3:5 text.bad"), places(check(TestRules.finding("bad"))));
	}

	@Test
	void takesInWhatRulesOfCoursesFind() throws CourseException {
		Rule rule = TestRules.ofCourse("text.course", (course, files, findings) -> {
			DeckFile two = course.course().chapters().get(1).decks().get("en");
			findings.report(two, new Finding(new SourceRange(0, 3), "of a place", List.of()));
			findings.report("src/zh/two.md", "of a deck");
			findings.report("z.png", "of a file");
			findings.report("a.png", "of another");
			findings.report("", "of the folder");
		});
		List<Problem> problems = check(rule, TestRules.finding("bad"));
		assertEquals(List.of(":1:1 text.course", "a.png:1:1 text.course", "index.html:1:34 course.deck-missing", "z.png:1:1 text.course", "src/en/one.md:3:1 text.bad",
				"src/en/two.md:1:1 text.course", "src/en/two.md:5:8 text.bad", "src/zh/two.md:1:1 text.course", "src/zh/two.md:3:1 text.bad",
				"src/zh/two.md:3:5 text.bad"), places(problems));
		assertEquals(Optional.of("zh"), problems.get(7).language());
		assertEquals(Optional.empty(), problems.get(7).range());
		assertEquals(Optional.empty(), problems.get(1).language());
		assertEquals(OptionalInt.of(1), problems.get(5).slide());
	}

	@Test
	void findsThePlaceOfBadBytesInTheDeck() throws CourseException, IOException {
		write("src/zh/one.md", "# A\n\n---\n\n还没有内容，请稍后再来。\n", Charset.forName("GB18030"));
		Problem encoding = check().stream().filter(problem -> problem.rule().equals("deck.encoding")).findFirst().orElseThrow();
		assertEquals("zh 5:1", encoding.language().orElseThrow() + " " + encoding.line() + ":" + encoding.column());
		assertEquals(OptionalInt.of(2), encoding.slide());
		assertEquals(new SourceRange(10, 1), encoding.range().orElseThrow());
	}

	@Test
	void tellsOfADeckAsAWholeWithoutAPlace() throws CourseException, IOException {
		write("src/zh/one.md", "# A\r\n\r\n---\r\n\r\n# B\r\n");
		Problem lineEnds = check().stream().filter(problem -> problem.rule().equals("deck.line-ends")).findFirst().orElseThrow();
		assertEquals(Optional.empty(), lineEnds.range());
		assertEquals(OptionalInt.empty(), lineEnds.slide());
		assertEquals(Optional.of("zh"), lineEnds.language());
	}

	@Test
	void tellsOfADeckThatCannotBeRead() throws CourseException, IOException {
		Files.createDirectories(folder.resolve("src/zh/one.md"));
		assertTrue(places(check(TestRules.finding("bad"))).contains("src/zh/one.md:1:1 deck.unreadable"));
	}

	@Test
	void goesOnWhenRulesBreakDownAndTellsInOrder() throws CourseException {
		Rule deck = TestRules.ofDeck("deck.broken", (checked, findings) -> {
			throw new IllegalStateException("planted");
		});
		Rule course = TestRules.ofCourse("course.broken", (loaded, files, findings) -> {
			findings.report("", "half a thought");
			throw new IllegalStateException("planted");
		});
		List<String> failures = new ArrayList<>();
		Thread here = Thread.currentThread();
		List<Problem> problems = new Checker(List.of(course, deck, TestRules.finding("bad")), failure -> {
			assertEquals(here, Thread.currentThread());
			failures.add(failure.rule() + " " + failure.file());
		}).check(load(), CourseFiles.NONE, () -> false);
		assertEquals(5, problems.size());
		assertEquals(List.of("deck.broken src/en/one.md", "deck.broken src/en/two.md", "deck.broken src/zh/two.md", "course.broken "), failures);
	}

	@Test
	void throwsWhenNobodyWantsToHearOfFailures() {
		assertThrows(RuleFailure.class, () -> check(TestRules.ofDeck("deck.broken", (checked, findings) -> {
			throw new IllegalStateException("planted");
		})));
	}

	@Test
	void stopsWhenCancelled() throws CourseException {
		AtomicInteger asked = new AtomicInteger();
		LoadedCourse course = load();
		Checker checker = new Checker(List.of(TestRules.finding("bad")));
		assertThrows(CancellationException.class, () -> checker.check(course, CourseFiles.NONE, () -> asked.incrementAndGet() > 1));
		assertTrue(asked.get() > 1);
	}

	@Test
	void findsTheSameAgain() throws CourseException {
		assertEquals(check(TestRules.finding("bad"), TestRules.finding("o")), check(TestRules.finding("bad"), TestRules.finding("o")));
	}
}
