package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.course.Origin;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Ending;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.course.style.RuleSetting;
import dev.lectern.course.style.Term;

/** A published course and the conventions of its house, said in a course file. */
class LlmForKidsTest {

	@TempDir
	private Path folder;

	static String text() throws IOException {
		try (InputStream file = LlmForKidsTest.class.getResourceAsStream("llm-for-kids.course")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@BeforeEach
	void copy() throws IOException {
		Path shared = Path.of(System.getProperty("lectern.repository", ".")).resolve("../shared/courses/llm-for-kids").normalize();
		assumeTrue(Files.isDirectory(shared), shared + " is not there");
		try (Stream<Path> files = Files.walk(shared)) {
			for (Path file : files.filter(one -> Files.isRegularFile(one) && one.toString().matches(".*\\.(md|html)")).toList()) {
				Path copy = folder.resolve(shared.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private Course withFile() throws IOException, CourseException {
		Files.writeString(folder.resolve("llm.course"), text());
		return CourseReader.read(folder);
	}

	@Test
	void saysWhatThePageSays() throws Exception {
		Course page = CourseReader.read(folder);
		Course file = withFile();
		assertEquals(List.of(), file.problems());
		assertEquals(Origin.COURSE_FILE, file.origin());
		assertEquals(page.title(), file.title());
		assertEquals(page.languages(), file.languages());
		assertEquals(page.chapters(), file.chapters());
		assertEquals(page.profile(), file.profile());
	}

	@Test
	void saysTheConventionsOfTheHouse() throws Exception {
		HouseStyle style = withFile().style();
		assertEquals("“", style.typography().get("zh").quotes().orElseThrow().opening());
		assertEquals("\"", style.typography().get("en").quotes().orElseThrow().closing());
		assertEquals(Optional.of(true), style.typography().get("zh").boldSpaced());
		assertEquals(Optional.of(false), style.typography().get("en").boldSpaced());
		assertEquals("[{title}]({url})（{year}）", style.citations().get("zh").pattern());
		assertEquals("2203.15556", style.nicknames().getFirst().paper());
		Term llm = style.terms().getFirst();
		assertEquals(List.of("LLM", "large language model"), llm.words().get("en"));
		assertEquals(Optional.empty(), llm.introduced());
		assertEquals(Optional.of(new Term.Introduction("chapter-9", 1)), style.terms().get(2).introduced());
		assertEquals(List.of(new Term.Forbidden("zh", List.of("计算机"), List.of("超级计算机", "计算机程序", "计算机科学", "计算机视觉"))), style.terms().get(1).forbidden());
		Ending ending = style.ending("chapter-1").orElseThrow();
		assertEquals(16, ending.chapters().size());
		assertEquals(List.of("summary", "resources", "exercises"), ending.sections().stream().map(Ending.Section::name).toList());
		assertEquals(Map.of("en", new Ending.Title.Pattern("Summary$"), "zh", new Ending.Title.Pattern("总结$")), ending.sections().getFirst().titles());
		assertEquals(new RuleSetting("layout.overflow", Optional.of(Severity.ERROR), List.of(), Set.of(), "One idea per slide."), style.rules().getFirst());
		assertEquals(new RuleSetting("layout.overflow", Optional.of(Severity.INFO),
				List.of(new RuleSetting.Place(Set.of("reading-order", "references"), 1, Integer.MAX_VALUE)), Set.of(), "Lists of papers, not ideas."), style.rules().get(1));
	}
}
