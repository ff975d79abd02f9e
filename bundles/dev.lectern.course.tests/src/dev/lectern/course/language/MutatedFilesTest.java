package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Severity;
import dev.lectern.course.language.reading.CourseDescription;
import dev.lectern.course.language.reading.CourseFileReader;
import dev.lectern.deck.Profile;

/** Whatever a file says, reading it gives values and problems with places. */
class MutatedFilesTest {

	private static final String HOUSE = "style \"House\" language en term computer { in en \"pc\" never in zh \"大语言模型\" } ending { section x } rule layout.overflow info";
	private static final int MUTATIONS = 10_000;
	private static final List<String> PIECES = List.of("\"", "{", "}", "/", "/*", "*/", "//", "\\", "“", "，", "in", "chapter", "course \"x\"", "import \"llm.course\"", "\n",
			"language", "slide 0", "9999999999999999", "1e999", "rule", "\uD83D", "\u0000", "\uFEFF", "for", "because", ",", "×", "x", "term", "separator /(/", "none", "[");

	private static final RuleCatalogue RULES = () -> List.of(new RuleCatalogue.Entry("layout.overflow", Severity.WARNING, "Too much", "Too much for a slide."));

	@TempDir
	private Path folder;
	private final LoggedErrors logged = new LoggedErrors();

	/** Pages of both kinds, so that there is much to disagree with. */
	@BeforeEach
	void pages() throws IOException {
		page("init", "<script>Slides.init({ title: 'LLM', chapters: ['cover', 'chapter-2', 'chapter-1', 'x'], langs: { zh: 'ZH', en: 'EN' } })</script>");
		page("sections", """
				<title>LLM</title><link rel=stylesheet href=theme/moon.css><link rel=stylesheet href=a.css>
				<section data-markdown="src/en/chapter-2.md" data-separator="---"></section><section data-markdown="src/en/chapter-1.md"></section>
				<section data-markdown="src/en/x.md"></section><script>Reveal.initialize({ width: 1, slideNumber: true, markdown: { notesSeparator: 'n' } })</script>""");
	}

	private void page(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name));
		Files.writeString(folder.resolve(name).resolve("house.course"), HOUSE);
		Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("index.html"), text);
	}

	@BeforeEach
	void listen() {
		Logger.getRootLogger().addAppender(logged);
	}

	@AfterEach
	void nothingIsLogged() {
		Logger.getRootLogger().removeAppender(logged);
		assertEquals(List.of(), logged.messages());
	}

	@Test
	void giveProblemsWithPlacesAndNoException() throws Exception {
		long seed = System.nanoTime();
		String valid = LlmForKidsTest.text().replace("language en", "import \"house.course\"\nlanguage en");
		assertTimeoutPreemptively(Duration.ofMinutes(8), () -> {
			long withProblems = IntStream.range(0, MUTATIONS).parallel().filter(i -> hasProblems(mutated(valid, new Random(seed + i)), i, "seed " + seed + ", mutation " + i)).count();
			assertTrue(withProblems > MUTATIONS / 2, "seed " + seed + ": only " + withProblems + " mutations made problems");
		}, "seed " + seed);
	}

	/** Called from several threads, as the reader may be. */
	private boolean hasProblems(String text, int mutation, String seed) {
		String what = seed + ":\n" + text;
		CourseDescription read = read(folder.resolve(mutation % 2 == 0 ? "init" : "sections"), text, what);
		List<String> lines = List.of(text.split("\\r\\n|\\n|\\r", -1));
		for (CourseProblem problem : read.problems()) {
			assertPlace(problem, lines, what);
			assertFalse(problem.message().isBlank(), what);
			problem.fixes().forEach(fix -> assertNotEquals(fix.text(), fix.result(), () -> fix.title() + "\n" + what));
		}
		return !read.problems().isEmpty();
	}

	/** Whoever shows a problem goes to its place. */
	private static void assertPlace(CourseProblem problem, List<String> lines, String what) {
		if (problem.file().equals("llm.course")) {
			assertTrue(problem.line() <= lines.size() && problem.endLine() <= lines.size(), () -> problem + "\n" + what);
			assertTrue(problem.column() <= lines.get(problem.line() - 1).length() + 2 && problem.endColumn() <= lines.get(problem.endLine() - 1).length() + 2, () -> problem + "\n" + what);
		}
	}

	private CourseDescription read(Path in, String text, String what) {
		try {
			CourseDescription read = CourseFileReader.read(in.resolve("llm.course"), "llm.course", text, RULES);
			assertNotNull(read.profile().apply(Profile.DEFAULT), what);
			return read;
		} catch (RuntimeException e) {
			throw new AssertionError(what, e);
		}
	}

	private static String mutated(String valid, Random random) {
		StringBuilder text = new StringBuilder(valid);
		for (int i = 0, mutations = 1 + random.nextInt(4); i < mutations && !text.isEmpty(); i++) {
			int at = random.nextInt(text.length());
			int end = Math.min(text.length(), at + random.nextInt(random.nextInt(20) == 0 ? 2000 : 12));
			String piece = PIECES.get(random.nextInt(PIECES.size()));
			switch (random.nextInt(5)) {
				case 0 -> text.delete(at, end);
				case 1 -> text.insert(at, piece);
				case 2 -> text.replace(at, end, piece);
				case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
				default -> text.setCharAt(at, (char) random.nextInt(0x3000));
			}
		}
		return text.toString();
	}
}
