package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published course in two languages, when it lies beside the checkout. */
class PublishedCourseTest {

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void eachLanguageHasItsSlidesAtTheirLines(String language) throws IOException {
		int slides = 0;
		for (Path file : decks(language)) {
			String text = Files.readString(file);
			Deck deck = Decks.course(text);
			slides += deck.slides().size();
			assertEquals(bodies(text), deck.slides().stream().map(slide -> List.of(slide.line(), slide.endLine())).toList(), file.toString());
			deck.slides().forEach(slide -> assertFalse(slide.title().isEmpty(), () -> file + ": " + slide));
			String chapter = file.getFileName().toString();
			if (chapter.equals("chapter-1.md") || chapter.equals("chapter-14.md")) {
				assertEquals(chapter.equals("chapter-1.md") ? 60 : 14, deck.slides().size());
			}
		}
		assertEquals(284, slides);
	}

	/** The same by lines, without regular expressions: first line and line after the last of what stands between dashes among blank lines. */
	private static List<List<Integer>> bodies(String text) {
		List<String> lines = text.lines().toList();
		List<List<Integer>> bodies = new ArrayList<>();
		int first = 0;
		int last = 0;
		for (int i = 0; i <= lines.size(); i++) {
			boolean end = i == lines.size() || (lines.get(i).equals("---") || lines.get(i).equals("----")) && i > 0 && lines.get(i - 1).isEmpty()
					&& i + 1 < lines.size() && lines.get(i + 1).isEmpty();
			if (end) {
				bodies.add(List.of(first, last + 1));
				first = 0;
			} else if (!lines.get(i).isBlank()) {
				first = first == 0 ? i + 1 : first;
				last = i + 1;
			}
		}
		return bodies;
	}

	private static List<Path> decks(String language) throws IOException {
		Path folder = Path.of(System.getProperty("lectern.repository", ".")).resolve("../shared/courses/llm-for-kids/src").resolve(language);
		assumeTrue(Files.isDirectory(folder), "The course is not there: " + folder);
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
	}
}
