package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;

/**
 * What the rules of a house style say of a published course whose conventions a course file of the tests holds. Each line of {@code house-findings.txt} has been read in its place;
 * the line above it, after {@code #}, says why it is right to tell it. A new one has to be read before it is added.
 */
class HouseStyleFindingsTest {

	private static final Set<String> OF_STYLE = Set.of("citation.form", "citation.year-missing", "deck.ending", "text.bold-spacing", "text.ellipsis", "text.quotes", "text.quotes-in-markup", "text.term",
			"text.term-early");

	private static final String COURSE_FILE = "bundles/dev.lectern.course.tests/src/dev/lectern/course/language/llm-for-kids.course";

	@TempDir
	private Path course;
	private Locale locale;

	@BeforeEach
	void speakEnglish() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
	}

	@Test
	void aPublishedCourseInItsOwnStyle() throws Exception {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Path folder = Path.of(repository, "../shared/courses/llm-for-kids").normalize();
		assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
		copy(folder);
		Files.copy(Path.of(repository, COURSE_FILE), course.resolve("llm.course"));
		LoadedCourse loaded = LoadedCourse.load(CourseReader.read(course, KnownRules.CATALOGUE));
		List<Problem> problems = new Checker(Rules.all()).check(loaded, FolderFiles.of(course, () -> false), () -> false);
		assertEquals(expected(), problems.stream().filter(problem -> OF_STYLE.contains(problem.rule()) || problem.rule().startsWith("course."))
				.map(problem -> problem.file() + ':' + problem.line() + ':' + problem.column() + ' ' + problem.rule() + '\n').collect(Collectors.joining()));
	}

	private void copy(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(one -> one.toString().matches(".*\\.(md|html)")).toList()) {
				Path copy = course.resolve(folder.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static String expected() throws Exception {
		try (InputStream stream = HouseStyleFindingsTest.class.getResourceAsStream("house-findings.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> line + '\n').collect(Collectors.joining());
		}
	}
}
