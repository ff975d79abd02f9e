package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

class SectionsPageTest {

	@TempDir
	Path folder;

	private CourseFiles files;

	@BeforeEach
	void makeDecks() throws IOException {
		files = new CourseFiles(folder).withDecks("decks/en/one.md", "decks/en/two.md", "decks/zh/one.md", "decks/fr/other.md", "decks/css/one.md", "slides.md");
	}

	private Course read(String body) throws IOException, CourseException {
		return files.with("index.html", "<!doctype html>\n<html lang=\"en\"><head><title>T</title></head><body>\n" + body + "\n</body></html>\n").read();
	}

	private static List<String> rules(Course course) {
		return course.problems().stream().map(CourseProblem::rule).toList();
	}

	@Test
	void readsAPageAsTheDocumentationOfRevealShowsIt() throws Exception {
		Course course = files.with("index.html", """
				<!doctype html>
				<html lang="en">
				<head>
				<title> My talk </title>
				<link rel="stylesheet" href="https://cdn.example.org/npm/reveal.js@5.1.0/dist/reset.css">
				<link rel="stylesheet" href="https://cdn.example.org/npm/reveal.js@5.1.0/dist/reveal.css">
				<link rel="stylesheet" href="https://cdn.example.org/npm/reveal.js@5.1.0/dist/theme/night.css" id="theme">
				<link rel="stylesheet" href="css/own.css?v=2">
				</head>
				<body><div class="reveal"><div class="slides">
				<section data-markdown="decks/en/one.md" data-separator="^\\n---\\n$" data-separator-vertical="^\\n----\\n$" data-separator-notes="^Note:"></section>
				<section data-markdown="./decks/en/two.md?v=1" data-separator="^\\n---\\n$" data-separator-vertical="^\\n----\\n$" data-separator-notes="^Note:"></section>
				</div></div>
				<script src="https://cdn.example.org/npm/reveal.js@5.1.0/dist/reveal.js"></script>
				<script>
				Reveal.initialize({ width: 1920, height: "1080", margin: .05, center: !1, hash: true,
				  markdown: { separator: 'unused', smartypants: true }, plugins: [ RevealMarkdown ] });
				</script></body></html>
				""").read();
		assertEquals("My talk", course.title());
		assertEquals(Origin.PAGE_SECTIONS, course.origin());
		assertEquals(new Profile(new Separators("^\\n---\\n$", "^\\n----\\n$", "^Note:"), new Profile.Stage(1920, 1080, 0.05), false, "night",
				List.of("css/own.css?v=2"), "5.1.0"), course.profile());
		assertEquals(List.of(new Language("en", "English", true), new Language("zh", "中文", false)), course.languages());
		assertEquals(List.of("one", "two"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(new DeckFile("zh", "decks/zh/two.md", false), course.chapters().get(1).decks().get("zh"));
		assertEquals(List.of("course.deck-missing"), rules(course));
		assertEquals(12, course.problems().getFirst().line());
		assertEquals(course, files.read());
	}

	@Test
	void takesRevealsDefaultsWhereThePageSetsNothing() throws Exception {
		Course course = read("<section data-markdown='slides.md'></section>");
		assertEquals(Profile.DEFAULT, course.profile());
		assertEquals(List.of("slides"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(List.of(new Language("en", "English", true)), course.languages());
		assertEquals(List.of(), course.problems());
	}

	@Test
	void takesSeparatorsFromTheSettingsWhereTheSectionHasNone() throws Exception {
		Course course = read("""
				<section data-markdown="slides.md" data-separator-notes="^N:"></section>
				<script type="module">
				import Reveal from './reveal.mjs';
				const deck = new Reveal(document.querySelector('.reveal'), { markdown: { separator: '^\\\\n---$', verticalSeparator: "^\\n--$", notesSeparator: 'no' }});
				deck.initialize();
				</script>""");
		assertEquals(new Separators("^\\n---$", "^\n--$", "^N:"), course.profile().separators());
	}

	@Test
	void usesTheFirstChaptersSeparatorsAndSaysWhereOthersAre() throws Exception {
		Course course = read("<section data-markdown='decks/en/one.md' data-separator='a'></section>\n<section data-markdown='decks/en/two.md' data-separator='b'></section>");
		assertEquals("a", course.profile().separators().slide());
		assertEquals(List.of("course.separators-differ", "course.deck-missing"), rules(course));
		assertEquals(Severity.INFO, course.problems().getFirst().severity());
		assertEquals(4, course.problems().getFirst().line());
		assertEquals(25, course.problems().getFirst().column());
	}

	@Test
	void replacesSeparatorsThatAreNoExpressions() throws Exception {
		Course course = read("<section data-markdown='slides.md' data-separator='(' data-separator-vertical='[' data-separator-notes='*'></section>");
		assertEquals(Separators.DEFAULT, course.profile().separators());
		assertEquals(List.of("course.separator", "course.separator", "course.separator"), rules(course));
		assertEquals(1, LoadedCourse.load(course).decks().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			https://cdn.example.org/npm/reveal.js@6.0.2/dist/reveal.js 6.0.2
			https://cdn.example.org/npm/reveal.js@^5.1/dist/reveal.js 5.1
			https://cdn.example.org/npm/reveal.js@5 5
			https://cdn.example.org/ajax/libs/reveal.js/5.1.0/reveal.min.js 5.1.0
			lib/reveal.js/6.0.2/reveal.js 6.0.2
			https://cdn.example.org/reveal.js@6.0.0-rc.1/dist/reveal.mjs 6.0.0-rc.1
			dist/reveal.js 6.0.2
			https://example.org/other@1.2.3/reveal.js 6.0.2
			""")
	void knowsTheVersionOfReveal(String address, String version) throws Exception {
		assertEquals(version, read("<section data-markdown='slides.md'></section><script src='" + address + "'></script>").profile().reveal());
		assertEquals(version, read("<section data-markdown='slides.md'></section><script type=module>import R from '" + address + "'</script>").profile().reveal());
	}

	@Test
	void keepsAThemeOfTheCoursesOwnAsStyleSheet() throws Exception {
		Course course = read("<link rel='alternate stylesheet' href='css/theme/school.css'><section data-markdown='slides.md'></section>");
		assertEquals("black", course.profile().theme());
		assertEquals(List.of("css/theme/school.css"), course.profile().styleSheets());
	}

	@Test
	void ignoresSettingsThatCannotBe() throws Exception {
		Course course = read("<section data-markdown='slides.md'></section><script>Reveal.initialize({width: 0, height: '100%', margin: m, center: 'yes', ...x})</script>");
		assertEquals(Profile.DEFAULT, course.profile());
		assertEquals(List.of("course.not-literal", "course.stage", "course.not-literal", "course.not-literal", "course.not-literal"), rules(course));
	}

	@Test
	void skipsDecksItCannotShow() throws Exception {
		Course course = read("""
				<section data-markdown="https://example.org/remote.md"></section>
				<section data-markdown="//example.org/remote.md"></section>
				<section data-markdown><textarea data-template># Inline</textarea></section>
				<section data-markdown="../outside.md"></section>
				<section data-markdown="a/%2e%2e/%2e%2e/outside.md"></section>
				<section data-markdown="slides.md"></section>""");
		assertEquals(List.of("slides"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(List.of("course.remote-deck", "course.remote-deck", "course.inline-deck", "course.path-outside", "course.path-outside"), rules(course));
	}

	@Test
	void refusesAPageOfDecksThatAreAllElsewhere() {
		CourseException e = assertThrows(CourseException.class, () -> read("<section data-markdown='https://example.org/remote.md'></section>"));
		assertEquals(CourseException.Kind.NO_CHAPTERS, e.kind());
	}

	@Test
	void decodesAddresses() throws Exception {
		files.withDecks("my deck+1.md", "100%.md");
		Course course = read("<section data-markdown='my%20deck+1.md'></section><section data-markdown='100%.md'></section>");
		assertEquals(List.of("my deck+1.md", "100%.md"), course.decks().map(DeckFile::path).toList());
		assertTrue(course.decks().allMatch(DeckFile::exists));
	}

	@Test
	void namesChaptersByTheirPathsWhereNamesAreNotUnique() throws Exception {
		files.withDecks("a/intro.md", "b/intro.md");
		Course course = read("<section data-markdown='a/intro.md'></section><section data-markdown='b/intro.md'></section><section data-markdown='a/intro.md'></section>");
		assertEquals(List.of("a/intro", "b/intro"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(List.of("course.chapter-twice"), rules(course));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x-klingon-1", "123", "<>" })
	void admitsNotToKnowTheLanguage(String lang) throws Exception {
		Course course = files.with("index.html", "<html lang='" + lang + "'><section data-markdown='slides.md'>").read();
		assertEquals("und", course.source().id());
	}

	@Test
	void fallsBackToTheFoldersWhenThePageIsSomethingElse() throws Exception {
		files.withDecks("src/en/a.md");
		assertEquals(Origin.FOLDERS, read("<p>Welcome</p><section data-markdown>inline</section>").origin());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"<script src=\"https://cdn.example/npm/reveal.js@5.1.0/plugin/math/math.js\"></script> ; [mathjax]",
			"<script src=\"plugin/math/math.js\"></script><script>Reveal.initialize({ plugins: [ RevealMarkdown, RevealMath.KaTeX ] })</script> ; [katex]",
			"<script>Reveal.initialize({ katex: { version: 'latest' }, plugins: [ RevealMath.MathJax3 ] })</script> ; [mathjax]",
			"<script>Reveal.initialize({ plugins: [ RevealMath . MathJax4 ] })</script> ; [mathjax]",
			"<script>Reveal.initialize({ plugins: [ RevealMath ] })</script> ; [mathjax]",
			"<script src=\"https://cdn.example/npm/mathjax@3/es5/tex-mml-chtml.js\"></script> ; [mathjax]",
			"<script src=\"katex/katex.min.js\"></script><script src=\"vendor/mermaid.js\"></script> ; [katex, mermaid]",
			"<script type=\"module\">import mermaid from 'https://cdn.example/mermaid/+esm'</script> ; [mermaid]",
			"<script src=\"plugin/highlight/highlight.js\"></script><p>no katex, mathjax or mermaid</p> ; []" })
	void knowsWhichPluginsDraw(String scripts, String expected) throws Exception {
		assertEquals(expected, read("<section data-markdown=\"slides.md\"></section>" + scripts).profile().plugins().toString());
	}

	@Test
	void takesWhatThereIsAroundSlidesFromTheSettings() throws Exception {
		assertEquals(new Profile.Presentation("convex", "slow", "zoom", "c/t", false, false, true), presentation(
				"transition: 'convex', transitionSpeed: 'slow', backgroundTransition: `zoom`, slideNumber: 'c/t', controls: false, progress: !1, rtl: true"));
		assertEquals(new Profile.Presentation("none", "default", "fade", "h.v", true, true, false), presentation("transition: 'none', slideNumber: true"));
		assertEquals(Profile.Presentation.DEFAULT, presentation("slideNumber: false, transition: fast ? 'none' : 'slide', hash: true"));
		Course course = read("<section data-markdown='slides.md'></section><script>Reveal.initialize({ slideNumber: slide => [slide.id] })</script>");
		assertEquals("", course.profile().presentation().slideNumber());
		assertEquals(List.of("course.not-literal"), rules(course));
	}

	private Profile.Presentation presentation(String settings) throws Exception {
		return read("<section data-markdown='slides.md'></section><script>Reveal.initialize({" + settings + "})</script>").profile().presentation();
	}
}
