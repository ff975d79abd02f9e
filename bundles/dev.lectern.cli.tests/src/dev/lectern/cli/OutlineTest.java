package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(English.class)
class OutlineTest {

	private static final String MISSING = "index.html:9:38: warning: Chapter appendix has no deck in 中文: src/zh/appendix.md does not exist [course.deck-missing]\n";

	@TempDir
	Path folder;

	private final Invocation lectern = new Invocation();

	@ParameterizedTest
	@ValueSource(strings = { "text", "json" })
	void writesTheOutlineAndNothingElse(String format) {
		assertEquals(0, lectern.run("outline", Fixtures.course(folder).toString(), "--format", format));
		assertEquals(Fixtures.text("outline." + format), lectern.out());
		assertEquals(MISSING, lectern.err());
	}

	@Test
	void tellsWhatSplitsAChapterThatIsSplitOtherwise() {
		Fixtures.write(folder.resolve("index.html"), """
				<section data-markdown="a.md" data-separator="^---$"></section>
				<section data-markdown="b.md" data-separator="^===$" data-separator-vertical="^==$" class="wide"></section>
				""".getBytes(StandardCharsets.UTF_8));
		Fixtures.write(folder.resolve("a.md"), "# one\n---\n# two\n".getBytes(StandardCharsets.UTF_8));
		Fixtures.write(folder.resolve("b.md"), "# three\n===\n<!-- .slide: data-x=\"y\" -->\n# four\n==\n# five\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, lectern.run("outline", folder.toString()));
		assertTrue(lectern.out().contains("b\n  slides split by ^===$, stacks by ^==$\n"), lectern.out());
		assertTrue(lectern.out().contains("five"), lectern.out());
		assertEquals(0, lectern.run("outline", folder.toString(), "--format", "json"));
		String json = lectern.out().replaceAll("\\s+", "");
		assertEquals(2, json.split("\"separator\"", -1).length - 1, json);
		assertTrue(json.contains("\"separator\":\"^===$\",\"verticalSeparator\":\"^==$\""), json);
		assertTrue(json.contains("\"directives\":{\"data-x\":\"y\"}") && !json.contains("wide"), json);
	}

	@Test
	void writesTextWithoutBeingAsked() {
		assertEquals(0, lectern.run("outline", Fixtures.course(folder).toString()));
		assertEquals(Fixtures.text("outline.text"), lectern.out());
	}

	@Test
	void writesTheSameJsonInEveryLanguage() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals(0, lectern.run("outline", "--format=JSON", Fixtures.course(folder).toString()));
		assertEquals(Fixtures.text("outline.json"), lectern.out());
		assertTrue(lectern.err().startsWith("index.html:9:38: warning: 章节 appendix 没有中文课件"), lectern.err());
	}

	@Test
	void writesIntoAFile() throws IOException {
		Path output = folder.resolve("大纲.json");
		assertEquals(0, lectern.run("outline", Fixtures.course(folder).toString(), "--format", "json", "--output", output.toString()));
		assertArrayEquals(Fixtures.text("outline.json").getBytes(StandardCharsets.UTF_8), Files.readAllBytes(output));
		assertEquals("", lectern.out());
	}

	@Test
	void changesNothingInTheCourse() throws IOException {
		Path course = Fixtures.course(folder);
		List<String> before = listing(course);
		lectern.run("outline", course.toString());
		assertEquals(before, listing(course));
	}

	private static List<String> listing(Path course) throws IOException {
		try (var paths = Files.walk(course)) {
			return paths.sorted().map(path -> path + " " + path.toFile().lastModified()).toList();
		}
	}

	@Test
	void acceptsThePageInPlaceOfItsFolder() {
		assertEquals(0, lectern.run("outline", Fixtures.course(folder).resolve("index.html").toString()));
		assertEquals(Fixtures.text("outline.text"), lectern.out());
	}

	@Test
	void endsWithOneForAnErrorAndStillShowsTheDeck() {
		Path course = Fixtures.course(folder);
		Fixtures.write(course.resolve("src/zh/appendix.md"), "# 附录\n\n还没有内容，请稍后再来。\n".getBytes(Charset.forName("GB18030")));
		assertEquals(1, lectern.run("outline", course.toString()));
		assertTrue(lectern.err().startsWith("src/zh/appendix.md:1:3: error: Not UTF-8 from line 1, column 3 on; looks like GB18030."), lectern.err());
		assertTrue(lectern.err().endsWith(" [deck.encoding]\n"), lectern.err());
		assertTrue(lectern.out().contains("附录"), lectern.out());
	}

	@Test
	void showsADeckThatCannotBeRead() throws IOException {
		Path course = Fixtures.course(folder);
		Files.createDirectories(course.resolve("src/zh/appendix.md"));
		assertEquals(1, lectern.run("outline", course.toString()));
		assertTrue(lectern.out().contains("  zh  src/zh/appendix.md  (unreadable)\n"), lectern.out());
		assertTrue(lectern.err().contains("[deck.unreadable]"), lectern.err());
	}

	@Test
	void warnsOfLineEndsThatJoinSlides() {
		Path course = Fixtures.course(folder);
		Fixtures.write(course.resolve("src/zh/appendix.md"), "# A\r\n\r\n---\r\n\r\n# B\r\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, lectern.run("outline", course.toString()));
		assertEquals("src/zh/appendix.md:1:1: warning: Because of its line ends the site shows this deck as one slide, with LF line ends as 2. "
				+ "Convert the line ends to LF [deck.line-ends]\n", lectern.err());
	}
}
