package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;

/** What the rules say of real courses. Each line of the list has been read in its place and is a mistake; a new one has to be read before it is added. */
class ReadFindingsTest {

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
	void aPublishedCourse() throws Exception {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Path course = Path.of(repository, "../shared/courses/llm-for-kids").normalize();
		assumeTrue(Files.isDirectory(course), "skipped: there is no " + course);
		assertEquals(expected(), problems(course).stream().map(problem -> problem.file() + ':' + problem.line() + ' ' + problem.rule() + ' ' + problem.message() + '\n')
				.collect(Collectors.joining()));
	}

	@Test
	void theSampleCourse() throws Exception {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		assertEquals(List.of(), problems(Path.of(repository, "bundles/dev.lectern.sample/course")));
	}

	private static List<Problem> problems(Path folder) throws Exception {
		List<String> own = Rules.all().stream().map(Rule::id).toList();
		return new Checker(Rules.all()).check(LoadedCourse.load(CourseReader.read(folder)), FolderFiles.of(folder, () -> false), () -> false).stream()
				.filter(problem -> own.contains(problem.rule())).toList();
	}

	private static String expected() throws Exception {
		try (InputStream stream = ReadFindingsTest.class.getResourceAsStream("cases/llm-for-kids.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
