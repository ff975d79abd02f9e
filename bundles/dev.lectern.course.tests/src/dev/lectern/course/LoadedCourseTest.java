package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class LoadedCourseTest {

	@TempDir
	Path folder;

	@Test
	void givesDecksAndTitlesInTheCoursesOrder() throws Exception {
		CourseFiles files = new CourseFiles(folder).with("src/en/a.md", "Text\n\n## The *first*\n").with("src/zh/a.md", "# 第一\n").with("src/en/b.md", "Just text\n")
				.with("src/zh/b.md", "");
		LoadedCourse loaded = LoadedCourse.load(files.read());
		assertEquals(List.of("src/en/a.md", "src/zh/a.md", "src/en/b.md", "src/zh/b.md"), loaded.decks().keySet().stream().map(DeckFile::path).toList());
		assertEquals(Map.of("en", "The first", "zh", "第一"), loaded.titles(loaded.course().chapters().get(0)));
		assertEquals(Map.of("en", "Just text", "zh", "b"), loaded.titles(loaded.course().chapters().get(1)));
		assertEquals("# 第一\n", loaded.deck(loaded.course().chapters().get(0).decks().get("zh")).map(Deck::text).orElseThrow());
	}

	@Test
	void titlesAreAtHandForLabels() throws Exception {
		LoadedCourse loaded = LoadedCourse.load(new CourseFiles(folder).with("src/en/a.md", "# A").with("src/zh/a.md", "# 甲").read());
		Chapter chapter = loaded.course().chapters().getFirst();
		assertSame(loaded.titles(chapter), loaded.titles(chapter));
		assertEquals(Map.of(), loaded.titles(new Chapter("elsewhere", Map.of())));
	}

	@Test
	void collectsProblemsInTheCoursesOrderAndKeepsTheText() throws Exception {
		CourseFiles files = new CourseFiles(folder).with("src/en/a.md", "# 汉字汉字汉字".getBytes(Charset.forName("GBK"))).withDecks("src/en/b.md", "src/zh/c.md");
		Files.createDirectories(folder.resolve("src/zh/b.md"));
		LoadedCourse loaded = LoadedCourse.load(files.read());
		assertEquals(List.of("course.deck-missing:", "course.deck-missing:", "deck.encoding:src/en/a.md", "deck.unreadable:src/zh/b.md"),
				loaded.problems().stream().map(problem -> problem.rule() + ":" + problem.file()).toList());
		assertEquals("汉字汉字汉字", loaded.titles(loaded.course().chapters().getFirst()).get("en"));
	}

	@Test
	void saysWhichDeckVanishedSinceTheCourseWasRead() throws Exception {
		CourseFiles files = new CourseFiles(folder).withDecks("src/en/a.md", "src/en/b.md");
		Course course = files.read();
		Files.delete(folder.resolve("src/en/a.md"));
		LoadedCourse loaded = LoadedCourse.load(course);
		assertEquals(List.of("course.deck-missing"), loaded.problems().stream().map(CourseProblem::rule).toList());
		assertEquals(1, loaded.decks().size());
	}

	@Test
	void takesOverWhatIsTheSameAsBefore() throws Exception {
		CourseFiles files = new CourseFiles(folder).with("src/en/a.md", "# A\n\n---\n\n# B\n").with("src/en/b.md", "# C\n");
		LoadedCourse before = LoadedCourse.load(files.read());
		LoadedCourse after = LoadedCourse.load(files.with("src/en/a.md", "# Changed\n\n---\n\n# B\n").read(), Optional.of(before), () -> false, LoadProgress.NONE);
		List<Deck> old = List.copyOf(before.decks().values());
		List<Deck> decks = List.copyOf(after.decks().values());
		assertEquals("# Changed\n\n---\n\n# B\n", decks.get(0).text());
		assertNotSame(old.get(0).slides().get(0).content(), decks.get(0).slides().get(0).content());
		assertSame(old.get(0).slides().get(1).content(), decks.get(0).slides().get(1).content());
		assertSame(old.get(1), decks.get(1));
	}

	@Test
	void readsAgainWhatIsShownOtherwise() throws Exception {
		CourseFiles files = new CourseFiles(folder).with("src/en/a.md", "# A\n\n---\n\n# B\n");
		Course course = files.read();
		Course other = new Course(course.folder(), course.title(), Profile.SLIDES_INIT, course.languages(), course.chapters(), course.origin(), course.problems());
		LoadedCourse after = LoadedCourse.load(other, Optional.of(LoadedCourse.load(course)), () -> false, LoadProgress.NONE);
		assertEquals(Profile.SLIDES_INIT, after.decks().values().iterator().next().profile());
	}

	@Test
	void tellsHowFarItIs() throws Exception {
		CourseFiles files = new CourseFiles(folder).withDecks(IntStream.range(0, 40).mapToObj(i -> "src/en/" + i + ".md").toArray(String[]::new));
		List<String> told = new ArrayList<>();
		LoadedCourse.load(files.read(), () -> false, (done, total, path) -> told.add(done + "/" + total));
		assertEquals(IntStream.rangeClosed(1, 40).mapToObj(i -> i + "/40").toList(), told);
	}

	@Test
	void stopsWhenCancelled() throws Exception {
		Course course = new CourseFiles(folder).withDecks(IntStream.range(0, 200).mapToObj(i -> "src/en/" + i + ".md").toArray(String[]::new)).read();
		AtomicInteger loaded = new AtomicInteger();
		assertThrows(CancellationException.class, () -> LoadedCourse.load(course, () -> loaded.get() >= 3, (done, total, path) -> loaded.set(done)));
		assertTrue(loaded.get() < 200, "loaded " + loaded);
	}

	@Test
	void loadsTheBilingualCourse() throws Exception {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Path shared = Path.of(repository, "..", "shared", "courses", "llm-for-kids");
		assumeTrue(Files.isDirectory(shared), "skipped: ../shared/courses/llm-for-kids is not beside the repository");
		LoadedCourse loaded = LoadedCourse.load(CourseReader.read(shared));
		assertEquals(List.of(), loaded.problems());
		assertEquals(21, loaded.course().chapters().size());
		assertEquals(42, loaded.decks().size());
		assertEquals("LLM for Kids", loaded.course().title());
		assertEquals(List.of("EN", "中文"), loaded.course().languages().stream().map(Language::label).toList());
	}
}
