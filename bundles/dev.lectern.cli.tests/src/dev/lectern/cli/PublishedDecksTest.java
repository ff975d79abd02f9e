package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.course.Chapter;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Slide;

/** The published bilingual course, rendered whole and read back. */
class PublishedDecksTest {

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void readBackEachSlideHasItsAttributesAndContent(String language) throws CourseException {
		Path folder = Fixtures.publishedCourse();
		LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
		Invocation lectern = new Invocation();
		int slides = 0;
		for (Chapter chapter : course.course().chapters()) {
			assertEquals(0, lectern.run("render", folder.toString(), "--chapter", chapter.id(), "--language", language), lectern.err());
			assertEquals("", lectern.err());
			assertTrue(lectern.out().endsWith("</section>\n"), chapter.id());
			assertFalse(lectern.out().contains("\r"), chapter.id());
			List<Element> leaves = leaves(lectern.out());
			assertEquals(course.deck(chapter.decks().get(language)).orElseThrow().slides().stream().map(PublishedDecksTest::expected).toList(),
					leaves.stream().map(leaf -> attributes(leaf) + leaf.html()).toList(), chapter.id());
			slides += leaves.size();
		}
		assertEquals(284, slides);
	}

	private static String expected(Slide slide) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("data-markdown", "");
		attributes.put("data-markdown-parsed", "true");
		attributes.putAll(slide.attributes());
		return attributes + slide.html();
	}

	private static List<Element> leaves(String html) {
		Document page = Jsoup.parseBodyFragment(html);
		page.outputSettings().prettyPrint(false);
		List<Element> leaves = new ArrayList<>();
		for (Element section : page.select("section")) {
			if (section.selectFirst("> section") == null) {
				leaves.add(section);
			}
		}
		return leaves;
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (Attribute attribute : element.attributes()) {
			attributes.put(attribute.getKey(), attribute.getValue());
		}
		return attributes;
	}
}
