package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Profile;

class SlidesInitPageTest {

	@TempDir
	Path folder;

	private CourseFiles files;

	@BeforeEach
	void makeDecks() throws IOException {
		files = new CourseFiles(folder).withDecks("src/en/cover.md", "src/en/chapter-1.md", "src/zh/cover.md", "src/zh/chapter-1.md");
	}

	private Course read(String script) throws IOException, CourseException {
		return files.with("index.html", page("<script>" + script + "</script>")).read();
	}

	private static String page(String body) {
		return "<!doctype html>\n<html><head><title>From the page</title></head><body>\n" + body + "\n</body></html>\n";
	}

	private static List<String> ids(Course course) {
		return course.chapters().stream().map(Chapter::id).toList();
	}

	@Test
	void readsTitleChaptersAndLanguagesInTheirOrder() throws Exception {
		files.with("index.html", """
				<!doctype html>
				<html><head><title>Page</title>
				<link rel="stylesheet" href="https://example.org/slides.css"><link rel="stylesheet" href="own.css"></head>
				<body><script src="https://example.org/slides.js"></script>
				<script>
				  // Slides.init({ chapters: ['commented-out'] });
				  const text = "Slides.init({ chapters: ['in-a-string'] })";
				  Slides.init({
				    title: 'A \\u201cCourse\\u201d',
				    chapters: ['cover', "chapter-1",],
				    langs: { zh: '中文', en: 'EN' }
				  });
				</script></body></html>
				""");
		Profile usual = Profile.SLIDES_INIT;
		Profile profile = new Profile(usual.separators(), usual.stage(), usual.centred(), usual.theme(), List.of("https://example.org/slides.css", "own.css"),
				usual.reveal());
		Course expected = new Course(folder, "A “Course”", profile, List.of(new Language("zh", "中文", true), new Language("en", "EN", false)),
				List.of(chapter("cover", "zh", "en"), chapter("chapter-1", "zh", "en")), Origin.PAGE_SLIDES_INIT, List.of());
		assertEquals(expected, files.read());
		assertEquals(expected, files.read(), "reading twice");
		assertEquals(expected, CourseReader.read(folder.resolve("index.html")), "reading the page's path");
	}

	private static Chapter chapter(String id, String... languages) {
		Map<String, DeckFile> decks = new LinkedHashMap<>();
		for (String language : languages) {
			decks.put(language, new DeckFile(language, "src/" + language + "/" + id + ".md", true));
		}
		return new Chapter(id, decks);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"import { x } from './x.js'; export default 1; Slides.init({chapters:['cover']})",
			"window.Slides . init ( {chapters: [`cover`]} )",
			"if (/Slides.init\\(\\{/.test(y)) {} Slides.init({chapters:['cov' + 'er']})",
			"let t = `Slides.init({chapters:['no']}) ${ {a:`}`} }`; Slides.init({\"chapters\":['cover'], go: async () => { await x; }, c: class { #p = 1 }})",
			"/* Slides.init({ */ Slides.init({onReady() { return [1, 2] }, get x() { return 1 }, chapters: ['cover'], re: /[/}]/g})",
			"document.querySelector('#x')?.focus(); Slides.init({chapters: (['cover'])})",
			"<!-- old style\nSlides.init({chapters:['cover']})\n-->",
			"const it = 'It\\'s Slides.init({'; Slides.init({/* c */chapters/**/:/**/[// first\n'cover']})" })
	void findsTheCallInAnyScript(String script) throws Exception {
		Course course = read(script);
		assertEquals(Origin.PAGE_SLIDES_INIT, course.origin());
		assertEquals(List.of("cover"), ids(course));
		assertEquals(List.of(), course.problems());
	}

	@Test
	void takesLanguagesFromTheFoldersAndTheTitleFromThePageWhenTheScriptLeavesThemOpen() throws Exception {
		Course course = read("Slides.init({chapters:['cover']})");
		assertEquals("From the page", course.title());
		assertEquals(List.of(new Language("en", "English", true), new Language("zh", "中文", false)), course.languages());
	}

	@Test
	void skipsWhatIsNotLiteralAndSaysWhere() throws Exception {
		Course course = read("\n  Slides.init({title: TITLE, ...more,\n chapters: ['cover', other, ...rest], langs: {en: 'EN', zh: label}});");
		assertEquals("From the page", course.title());
		assertEquals(List.of("cover"), ids(course));
		assertEquals(List.of(new Language("en", "EN", true), new Language("zh", "中文", false)), course.languages());
		assertEquals(List.of("4:30-4:37", "4:23-4:28", "5:22-5:27", "5:29-5:36"), course.problems().stream().map(SlidesInitPageTest::range).toList());
		assertTrue(course.problems().stream().allMatch(problem -> problem.rule().equals("course.not-literal") && problem.severity() == Severity.INFO
				&& problem.file().equals("index.html")));
	}

	private static String range(CourseProblem problem) {
		return problem.line() + ":" + problem.column() + "-" + problem.endLine() + ":" + problem.endColumn();
	}

	@Test
	void takesChaptersFromTheFoldersWhenTheScriptComputesThem() throws Exception {
		Course course = read("Slides.init({title: 'T', chapters: load()})");
		assertEquals(List.of("chapter-1", "cover"), ids(course));
		assertEquals("T", course.title());
		assertEquals(List.of("course.not-literal"), course.problems().stream().map(CourseProblem::rule).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../cover", "/etc/passwd", "a/../../b", "..", "..\\\\cover", "C:/x", "", " ", "a\\0b" })
	void skipsChaptersThatLeaveTheCourse(String id) throws Exception {
		Course course = read("Slides.init({chapters:['cover', '" + id + "']})");
		assertEquals(List.of("cover"), ids(course));
		assertEquals(List.of("course.path-outside"), course.problems().stream().map(CourseProblem::rule).toList());
		assertEquals(Severity.ERROR, course.problems().getFirst().severity());
	}

	@Test
	void skipsLanguagesThatLeaveTheCourse() throws Exception {
		Course course = read("Slides.init({chapters:['cover'], langs: {'../en': 'A', 'en/x': 'B', zh: 'C'}})");
		assertEquals(List.of(new Language("zh", "C", true)), course.languages());
		assertEquals(2, course.problems().size());
	}

	@Test
	void tellsMissingDecksAtTheChaptersEntry() throws Exception {
		Course course = read("Slides.init({chapters:['cover', 'gone'], langs: {en: 'EN', zh: '中文'}})");
		assertEquals(List.of(false, false), course.chapters().get(1).decks().values().stream().map(DeckFile::exists).toList());
		assertEquals(List.of("3:41-3:47", "3:41-3:47"), course.problems().stream().map(SlidesInitPageTest::range).toList());
		assertTrue(course.problems().stream().allMatch(problem -> problem.rule().equals("course.deck-missing") && problem.severity() == Severity.WARNING));
		assertTrue(course.problems().get(1).message().contains("src/zh/gone.md"), course.problems().get(1).message());
	}

	@Test
	void listsAChapterOnce() throws Exception {
		Course course = read("Slides.init({chapters:['cover', 'chapter-1', './cover']})");
		assertEquals(List.of("cover", "chapter-1"), ids(course));
		assertEquals(List.of("course.chapter-twice"), course.problems().stream().map(CourseProblem::rule).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Slides.init({chapters: []})", "Slides.init({title: 'T', chapters: [x, y]})" })
	void refusesAPageWithoutChapters(String script) {
		CourseException e = assertThrows(CourseException.class, () -> read(script));
		assertEquals(CourseException.Kind.NO_CHAPTERS, e.kind());
		assertTrue(e.getMessage().contains("index.html:3:9"), e.getMessage());
	}

	@Test
	void keepsWhatATruncatedPageStillSays() throws Exception {
		Course course = files.with("index.html", "<script>\nSlides.init({title: 'T', chapters: ['cover'], langs: {en: 'EN'}, theme: {").read();
		assertEquals("T", course.title());
		assertEquals(List.of("cover"), ids(course));
		assertEquals(List.of("course.page-script"), course.problems().stream().map(CourseProblem::rule).toList());
		assertEquals(Severity.ERROR, course.problems().getFirst().severity());
	}

	@Test
	void refusesAPageThatIsCutOffBeforeItsChapters() throws IOException {
		files = new CourseFiles(folder.resolve("empty")).with("index.html", "<script>Slides.init({title: 'T', chap");
		assertEquals(CourseException.Kind.BROKEN_PAGE, assertThrows(CourseException.class, files::read).kind());
	}

	@Test
	void ignoresScriptsThatAreNoPrograms() throws Exception {
		Course course = files.with("index.html", page("<script type='text/template'>Slides.init({chapters:['no']})</script><script type=module>Slides.init({chapters:['cover']})"
				+ "</script>")).read();
		assertEquals(List.of("cover"), ids(course));
	}

	@Test
	void readsPagesInOtherEncodingsAndSaysSo() throws Exception {
		Course course = files.with("index.html", page("<script>Slides.init({title: '给孩子的大语言模型课程', chapters:['cover']})</script>").getBytes("GB18030")).read();
		assertEquals("给孩子的大语言模型课程", course.title());
		assertEquals(List.of("course.page-encoding"), course.problems().stream().map(CourseProblem::rule).toList());
	}

	@Test
	void placesProblemsRightAfterWindowsLineEnds() throws Exception {
		Course course = files.with("index.html", page("<script>\nSlides.init({\n  chapters: ['cover'],\n  title: t\n})</script>").replace("\n", "\r\n")).read();
		assertEquals(List.of("6:10-6:11"), course.problems().stream().map(SlidesInitPageTest::range).toList());
	}
}
