package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.lectern.course.Course;
import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.style.CitationForm;
import dev.lectern.course.style.Ending;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.course.style.Term;
import dev.lectern.course.style.Typography;

/**
 * What the rules of a house style say of a published course whose conventions it holds. Each line of {@code house-findings.txt} has been read in its place;
 * the line above it, after {@code #}, says why it is right to tell it. A new one has to be read before it is added.
 */
class HouseStyleFindingsTest {

	private static final Set<String> OF_STYLE = Set.of("deck.ending", "text.bold-spacing", "text.ellipsis", "text.quotes", "text.quotes-in-markup", "text.term",
			"text.term-early");

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
		Course read = CourseReader.read(folder);
		Course course = new Course(read.folder(), read.title(), read.profile(), read.languages(), read.chapters(), read.origin(), read.parts(), style(), read.problems());
		List<Problem> problems = new Checker(Rules.all()).check(LoadedCourse.load(course), FolderFiles.of(folder, () -> false), () -> false);
		assertEquals(expected(), problems.stream().filter(problem -> OF_STYLE.contains(problem.rule()))
				.map(problem -> problem.file() + ':' + problem.line() + ':' + problem.column() + ' ' + problem.rule() + '\n').collect(Collectors.joining()));
	}

	private static HouseStyle style() {
		Typography english = new Typography(Optional.of(new Typography.Quotes("\"", "\"", "'", "'")), Optional.empty(), Optional.empty());
		Typography chinese = new Typography(Optional.of(new Typography.Quotes("“", "”", "‘", "’")), Optional.of(true), Optional.empty());
		Term model = new Term("llm", Map.of("en", List.of("LLM", "large language model"), "zh", List.of("大语言模型")),
				List.of(new Term.Forbidden("zh", List.of("大型语言模型", "大规模语言模型"), List.of())), Optional.empty());
		Term computer = new Term("computer", Map.of("en", List.of("computer"), "zh", List.of("电脑")),
				List.of(new Term.Forbidden("zh", List.of("计算机"), List.of("超级计算机", "计算机程序", "计算机科学"))), Optional.empty());
		List<Ending.Section> sections = List.of(
				new Ending.Section("summary", false, Map.of("en", new Ending.Title.Pattern("Summary$"), "zh", new Ending.Title.Pattern("总结$"))),
				new Ending.Section("resources", false, Map.of("en", new Ending.Title.Words("Want to Learn More?"), "zh", new Ending.Title.Words("想深入了解？"))),
				new Ending.Section("exercises", false, Map.of("en", new Ending.Title.Words("Think About It"), "zh", new Ending.Title.Words("想一想"))));
		Set<String> chapters = IntStream.rangeClosed(1, 16).mapToObj(i -> "chapter-" + i).collect(Collectors.toSet());
		Map<String, CitationForm> forms = Map.of("en", new CitationForm("[{title}]({url}) ({year})"), "zh", new CitationForm("[{title}]({url})（{year}）"));
		return new HouseStyle(List.of(), Map.of("en", english, "zh", chinese), List.of(model, computer), forms, List.of(),
				Optional.of(new Ending(chapters, sections)));
	}

	private static String expected() throws Exception {
		try (InputStream stream = HouseStyleFindingsTest.class.getResourceAsStream("house-findings.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> line + '\n').collect(Collectors.joining());
		}
	}
}
