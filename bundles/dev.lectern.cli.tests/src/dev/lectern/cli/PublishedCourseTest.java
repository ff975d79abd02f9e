package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The numbers of the published bilingual course, each counted by its authors' own site or by hand. */
class PublishedCourseTest {

	private Path course;
	private String json;
	private JsonObject outline;

	@BeforeEach
	void outline() {
		course = Fixtures.publishedCourse();
		Invocation lectern = new Invocation();
		assertEquals(0, lectern.run("outline", "--format", "json", course.toString()));
		assertEquals("", lectern.err());
		json = lectern.out();
		outline = JsonParser.parseString(json).getAsJsonObject();
	}

	private static List<JsonObject> objects(JsonObject parent, String name) {
		return parent.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static String string(JsonObject object, String name) {
		return object.get(name).getAsString();
	}

	private List<JsonObject> decks(String language) {
		return objects(outline, "chapters").stream().flatMap(chapter -> objects(chapter, "decks").stream())
				.filter(deck -> string(deck, "language").equals(language)).toList();
	}

	private List<JsonObject> slides(String language) {
		return decks(language).stream().flatMap(deck -> objects(deck, "slides").stream()).toList();
	}

	@Test
	void has21Chapters() {
		assertEquals("LLM for Kids", string(outline, "title"));
		assertEquals(21, objects(outline, "chapters").size());
		assertEquals(List.of("en true", "zh null"), objects(outline, "languages").stream().map(language -> string(language, "id") + " " + language.get("source")).toList());
		assertEquals(List.of("title", "profile", "languages", "chapters"), List.copyOf(outline.keySet()));
	}

	@Test
	void has284SlidesInEachLanguage() {
		for (String language : new String[] { "en", "zh" }) {
			assertEquals(284, slides(language).size(), language);
			assertEquals(60, slides("chapter-1", language).size(), language);
			assertEquals(14, slides("chapter-14", language).size(), language);
		}
	}

	private List<JsonObject> slides(String chapter, String language) {
		return decks(language).stream().filter(deck -> string(deck, "file").equals("src/" + language + "/" + chapter + ".md"))
				.flatMap(deck -> objects(deck, "slides").stream()).toList();
	}

	@Test
	void beginsAndEndsEverySlideAtALineWithText() throws IOException {
		for (String language : new String[] { "en", "zh" }) {
			for (JsonObject deck : decks(language)) {
				List<String> lines = Files.readAllLines(course.resolve(string(deck, "file")));
				int last = 0;
				for (JsonObject slide : objects(deck, "slides")) {
					int line = slide.get("line").getAsInt();
					int end = slide.get("endLine").getAsInt();
					String place = deck.get("file") + ":" + line;
					assertTrue(line > last && end > line && end <= lines.size() + 1, place);
					assertFalse(lines.get(line - 1).isBlank(), place);
					assertFalse(lines.get(end - 2).isBlank(), place);
					assertEquals(List.of(), lines.subList(line - 1, end - 1).stream().filter(text -> text.equals("---")).toList(), place);
					last = end - 1;
				}
			}
		}
	}

	@Test
	void numbersSlidesFromOne() {
		for (JsonObject deck : decks("zh")) {
			List<Integer> numbers = objects(deck, "slides").stream().map(slide -> slide.get("index").getAsInt()).toList();
			for (int i = 0; i < numbers.size(); i++) {
				assertEquals(i + 1, numbers.get(i), string(deck, "file"));
			}
		}
	}

	@Test
	void cites94PapersInEachLanguage() {
		for (String language : new String[] { "en", "zh" }) {
			Set<String> papers = new TreeSet<>();
			for (JsonObject slide : slides(language)) {
				List<String> cited = strings(slide.getAsJsonArray("citations"));
				assertEquals(cited.size(), Set.copyOf(cited).size());
				papers.addAll(cited);
			}
			assertEquals(94, papers.size(), language);
		}
	}

	@Test
	void counts183CitationsInEachLanguage() {
		Invocation lectern = new Invocation();
		lectern.run("outline", course.toString());
		String counts = "[^0-9\\n]+284[^0-9\\n]+183[^0-9\\n]+";
		assertTrue(lectern.out().lines().anyMatch(line -> line.matches("  en" + counts)), lectern.out());
		assertTrue(lectern.out().lines().anyMatch(line -> line.matches("  zh" + counts)), lectern.out());
	}

	private static List<String> strings(JsonArray array) {
		List<String> strings = new ArrayList<>();
		array.forEach(element -> strings.add(element.getAsString()));
		return strings;
	}

	@Test
	void givesTheSameBytesAgain() {
		Invocation lectern = new Invocation();
		lectern.run("outline", "--format", "json", course.toString());
		assertEquals(json, lectern.out());
		assertTrue(json.endsWith("}\n") && !json.contains("\r"));
	}
}
