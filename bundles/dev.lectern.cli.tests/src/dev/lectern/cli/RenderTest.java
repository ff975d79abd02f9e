package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(English.class)
class RenderTest {

	@TempDir
	Path folder;

	private final Invocation lectern = new Invocation();

	/** A course of one chapter in one language. */
	private String small() {
		Fixtures.write(folder.resolve("index.html"), "<script>Slides.init({ chapters: ['deck'], langs: { en: 'English' } });</script>".getBytes(StandardCharsets.UTF_8));
		Fixtures.write(deck(), Fixtures.text("render.md").getBytes(StandardCharsets.UTF_8));
		return folder.toString();
	}

	private Path deck() {
		return folder.resolve("src/en/deck.md");
	}

	@Test
	void writesTheSectionsAndNothingElse() {
		assertEquals(0, lectern.run("render", small(), "--chapter", "deck", "--language", "en"));
		assertEquals(Fixtures.text("render.html"), lectern.out());
		assertEquals("", lectern.err());
	}

	@Test
	void writesAChapterAsItsOwnSectionShowsIt() {
		Fixtures.write(folder.resolve("index.html"), """
				<section data-markdown="a.md" data-separator="^---$"></section>
				<section data-markdown="b.md" data-separator="^===$" data-separator-vertical="^==$" class="wide" data-background-color="#123"></section>
				""".getBytes(StandardCharsets.UTF_8));
		Fixtures.write(folder.resolve("a.md"), "one\n---\ntwo\n".getBytes(StandardCharsets.UTF_8));
		Fixtures.write(folder.resolve("b.md"), "one\n===\ntwo\n==\nthree\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, lectern.run("render", folder.toString(), "--chapter", "b"));
		assertEquals("""
				<section data-markdown="" data-markdown-parsed="true" class="wide" data-background-color="#123"><p>one</p>
				</section>
				<section class="wide" data-background-color="#123">
				<section data-markdown="" data-markdown-parsed="true"><p>two</p>
				</section>
				<section data-markdown="" data-markdown-parsed="true"><p>three</p>
				</section>
				</section>
				""", lectern.out());
		assertEquals(0, lectern.run("render", folder.toString(), "--chapter", "a"));
		assertEquals(2, lectern.out().split("<section data-markdown=\"\" data-markdown-parsed=\"true\"><p>(one|two)").length - 1, lectern.out());
	}

	@Test
	void needsNotBeToldWhatThereIsOneOf() {
		assertEquals(0, lectern.run("render", small()));
		assertEquals(Fixtures.text("render.html"), lectern.out());
	}

	@Test
	void writesTheSameInEveryLanguageOfTheMessages() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals(0, lectern.run("render", small()));
		assertEquals(Fixtures.text("render.html"), lectern.out());
	}

	@Test
	void writesIntoAFile() throws IOException {
		Path output = folder.resolve("课件.html");
		assertEquals(0, lectern.run("render", small(), "--output", output.toString()));
		assertArrayEquals(Fixtures.text("render.html").getBytes(StandardCharsets.UTF_8), Files.readAllBytes(output));
		assertEquals("", lectern.out());
	}

	@Test
	void writesTheDeckOfThatChapterInThatLanguage() {
		assertEquals(0, lectern.run("render", Fixtures.course(folder).toString(), "--language=zh", "--chapter=cover"));
		assertEquals("""
				<section data-markdown="" data-markdown-parsed="true" class="center" data-background-color="#123"><!-- -->

				<h1>读论文</h1>
				</section>
				""", lectern.out());
	}

	@Test
	void doesNotTellOfDecksMissingElsewhere() {
		lectern.run("render", Fixtures.course(folder).toString(), "--chapter", "cover", "--language", "en");
		assertEquals("", lectern.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                 | lectern: render: say which chapter with --chapter: cover, chapter-1, appendix
			--language zh                    | lectern: render: say which chapter with --chapter: cover, chapter-1, appendix
			--chapter cover                  | lectern: render: say which language with --language: en, zh
			--chapter chapter1 --language en | lectern: render: the course has no chapter chapter1; it has: chapter-1, cover, appendix
			--chapter Cover --language en    | lectern: render: the course has no chapter Cover; it has: cover, chapter-1, appendix
			--chapter cover --language zh-CN | lectern: render: the course has no language zh-CN; it has: zh, en
			--chapter appendix --language zh | lectern: src/zh/appendix.md: this deck does not exist
			--chapter a --chapter b          | lectern render: --chapter is given twice (see: lectern render --help)
			""")
	void tellsInOneLineWhichDecksThereAre(String options, String message) {
		String course = Fixtures.course(folder).toString();
		assertEquals(2, lectern.run(options == null ? new String[] { "render", course } : ("render " + course + " " + options).split(" ")));
		assertEquals(message + "\n", lectern.err());
		assertEquals("", lectern.out());
	}

	@Test
	void tellsInOneLineThatTheDeckCannotBeRead() throws IOException {
		String course = small();
		Files.delete(deck());
		Files.createDirectory(deck());
		assertEquals(2, lectern.run("render", course));
		assertTrue(lectern.err().startsWith("lectern: src/en/deck.md: this deck cannot be read: "), lectern.err());
		assertEquals(1, lectern.err().lines().count());
		assertEquals("", lectern.out());
	}

	@Test
	void speaksChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals(2, lectern.run("render", Fixtures.course(folder).toString(), "--chapter", "chapter-2"));
		assertEquals("lectern: render：课程没有章节 chapter-2；现有：chapter-1, cover, appendix\n", lectern.err());
		assertEquals(0, lectern.run("render", "--help"));
		assertTrue(lectern.out().contains("输出一份课件的 <section> 元素"), lectern.out());
	}

	@Test
	void endsWithOneForAnErrorAndStillWritesTheDeck() {
		String course = small();
		Fixtures.write(deck(), "# 附录\n\n还没有内容，请稍后再来。\n".getBytes(Charset.forName("GB18030")));
		assertEquals(1, lectern.run("render", course));
		assertTrue(lectern.err().startsWith("src/en/deck.md:1:3: error: Not UTF-8 from line 1, column 3 on; looks like GB18030."), lectern.err());
		assertTrue(lectern.err().endsWith(" [deck.encoding]\n"), lectern.err());
		assertTrue(lectern.out().contains("<h1>附录</h1>"), lectern.out());
	}

	@Test
	void warnsOfLineEndsThatJoinSlides() {
		String course = small();
		Fixtures.write(deck(), "# A\r\n\r\n---\r\n\r\n# B\r\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, lectern.run("render", course));
		assertTrue(lectern.err().startsWith("src/en/deck.md:1:1: warning: ") && lectern.err().endsWith(" [deck.line-ends]\n"), lectern.err());
		assertEquals(1, lectern.out().lines().filter(line -> line.startsWith("<section")).count());
	}

	@Test
	void tellsWhatIsOddAboutThePage() {
		String course = small();
		Fixtures.write(folder.resolve("index.html"), "<section data-markdown=\"src/en/deck.md\" data-separator=\"(\"></section>".getBytes(StandardCharsets.UTF_8));
		assertEquals(1, lectern.run("render", course));
		assertTrue(lectern.err().startsWith("index.html:1:") && lectern.err().endsWith(" [course.separator]\n"), lectern.err());
		assertTrue(lectern.out().startsWith("<section "), lectern.out());
	}

	@Test
	void takesAByteOrderMarkForNoText() {
		String course = small();
		Fixtures.write(deck(), "\uFEFF# A".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, lectern.run("render", course));
		assertEquals("<section data-markdown=\"\" data-markdown-parsed=\"true\"><h1>A</h1>\n</section>\n", lectern.out());
	}

	@Test
	void writesAnEmptyDeckAsOneEmptySection() {
		String course = small();
		Fixtures.write(deck(), new byte[0]);
		assertEquals(0, lectern.run("render", course));
		assertEquals("<section data-markdown=\"\" data-markdown-parsed=\"true\"></section>\n", lectern.out());
	}

	@Test
	void writesACharacterThatIsNoneIntoAFileToo() {
		String course = small();
		Fixtures.write(deck(), "a &#xD800; b".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, lectern.run("render", course, "--output", folder.resolve("out.html").toString()), lectern.err());
	}
}
