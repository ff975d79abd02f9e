package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
				List.of("css/own.css?v=2"), "5.1.0").withContent(new Profile.Content("block", true, new Profile.Markdown(false, false, true), Profile.AutoAnimation.DEFAULT)),
				course.profile());
		assertEquals(List.of(new Language("en", "English", true), new Language("zh", "中文", false)), course.languages());
		assertEquals(List.of("one", "two"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(new DeckFile("zh", "decks/zh/two.md", false), course.chapters().get(1).decks().get("zh"));
		assertEquals(List.of("course.deck-missing"), rules(course));
		assertEquals(12, course.problems().getLast().line());
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
	void eachChapterHasTheSeparatorsOfItsSection() throws Exception {
		Course course = read("<section data-markdown='decks/en/one.md' data-separator='a'></section>\n<section data-markdown='decks/en/two.md' data-separator='b'></section>");
		assertEquals(List.of("course.deck-missing"), rules(course));
		assertEquals("a", course.profile().separators().slide());
		assertEquals("a", course.profile("decks/en/one.md").separators().slide());
		assertEquals("b", course.profile("decks/en/two.md").separators().slide());
		assertEquals("b", course.profile("decks/zh/two.md").separators().slide());
		assertEquals("a", course.profile("decks/en/none.md").separators().slide());
		assertEquals(Optional.empty(), course.chapters().getFirst().own().separators());
		assertEquals(course.profile("decks/en/two.md"), LoadedCourse.load(course).decks().values().stream().skip(2).findFirst().orElseThrow().profile());
	}

	/** As Chromium has them after the plugin of 5.1.0 and 6.0.2, but for {@code hi"} and {@code now"}, which no script can set. */
	@Test
	void whatASectionForwardsIsItsChapters() throws Exception {
		Course course = read("""
				<section data-markdown='one.md' CLASS="a b" data-background-color=#123 data-auto-animate data-notes="no" data-verticality="no" data-charset=utf-8
				  data-separator="^---$" x-data-markdown="no" title='say "hi" now' data-e="" data-amp="a&amp;amp;b &quot; c=1" hidden></section>
				<section data-markdown='two.md'></section>""");
		assertEquals("{class=a b, data-background-color=#123, data-auto-animate=, data-charset=utf-8, title=say , data-e=, data-amp=a&b , c=1\", hidden=}",
				course.profile("one.md").attributes().toString());
		assertEquals(Map.of(), course.profile("two.md").attributes());
		assertEquals(Map.of(), course.profile().attributes());
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

	@Test
	void takesHowSlidesShowTheirContentFromTheSettings() throws Exception {
		Profile.AutoAnimation animation = new Profile.AutoAnimation(false, 0.5, "ease-out", false);
		assertEquals(new Profile.Content("flex", false, new Profile.Markdown(true, false, false), animation), profile("display: 'flex', fragments: false, autoAnimate: false, autoAnimateDuration: .5, autoAnimateEasing: 'ease-out', "
				+ "autoAnimateUnmatched: false, markdown: { animateLists: true }").content());
		assertEquals(Profile.Content.DEFAULT, profile("autoAnimateDuration: -1, markdown: { animateLists: 1 }").content());
		assertEquals(Profile.Content.DEFAULT, profile("fragments: true").content());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "markdown: { breaks: true } ; true ; false", "markdown: { smartypants: !0, breaks: false } ; false ; true",
			"markdown: { breaks: 1, smartypants: 'yes' } ; false ; false", "markdown: { breaks: wanted, smartypants: null } ; false ; false", "breaks: true, smartypants: true ; false ; false" })
	void readsWhatBecomesOfMarkdown(String settings, boolean breaks, boolean smartypants) throws Exception {
		assertEquals(new Profile.Markdown(false, breaks, smartypants), profile(settings).content().markdown());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "markdown: { smartypants: 1 } ; smartypants", "markdown: { breaks: wanted, gfm: false } ; breaks gfm", "markdown: { smartypants: true, breaks: true } ;", "disableLayout: true ; disableLayout", "previewLinks: true ; previewLinks",
			"markdown: { renderer: new Renderer() } ; renderer", "markdown: { pedantic: 1, extensions: [ x ] } ; extensions pedantic", "markdown: { animateLists: true } ; animateLists",
			"markdown: { smartypants: false, breaks: false, gfm: true, renderer: null, extensions: [] } ;", "disableLayout: false, markdown: { separator: 'x', headerIds: false } ;",
			"hash: true, width: 1920, previewLinks: false ;" })
	void saysWhatIsNotShown(String settings, String expected) throws Exception {
		Course course = read("<section data-markdown='slides.md'></section><script>Reveal.initialize({" + settings + "})</script>");
		List<String> found = course.problems().stream().filter(problem -> problem.rule().equals("course.setting-not-shown")).map(CourseProblem::message).toList();
		List<String> names = expected == null ? List.of() : List.of(expected.split(" "));
		assertEquals(names.size(), found.size(), found::toString);
		names.forEach(name -> assertTrue(found.stream().anyMatch(message -> message.contains(name)), found::toString));
	}

	@Test
	void saysWhatIsNotShownOfASection() throws Exception {
		assertEquals(List.of("course.setting-not-shown"), rules(read("<section data-markdown='slides.md' data-element-attributes='{_\\s*?([^}]+?)}' data-attributes=''></section>")));
	}

	@Test
	void animatedListsAreShownUnderRevealFive() throws Exception {
		assertEquals(List.of(), rules(read("<script src='reveal.js/5.1.0/reveal.js'></script><section data-markdown='slides.md'></section><script>Reveal.initialize({ markdown: { animateLists: true }})</script>")));
	}

	private Profile profile(String settings) throws Exception {
		return read("<section data-markdown='slides.md'></section><script>Reveal.initialize({" + settings + "})</script>").profile();
	}

	private Profile.Presentation presentation(String settings) throws Exception {
		return read("<section data-markdown='slides.md'></section><script>Reveal.initialize({" + settings + "})</script>").profile().presentation();
	}
}
