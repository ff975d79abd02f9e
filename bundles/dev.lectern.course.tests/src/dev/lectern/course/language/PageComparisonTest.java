package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.course.CourseException;
import dev.lectern.course.CourseFileWriter;
import dev.lectern.course.CourseFix;
import dev.lectern.course.CourseProblem;
import dev.lectern.course.CourseReader;

/** A course file and a page that say different things: each difference is found once, and either can be made to agree, with everything else in its place. */
class PageComparisonTest {

	private static final String INIT_PAGE = """
			<!doctype html>
			<html lang="en">
			<head>
			  <title>Not this one</title>
			  <link rel="stylesheet" href="css/house.css">
			  <script src="https://cdn.example.org/reveal.js@5.1.0/dist/reveal.js"></script>
			</head>
			<body>
			  <script>
			    Slides.init({
			      title: 'Tea & "cake"', // the name
			      chapters: [
			        'a', /* first, of all */ 'b', 'c',
			        'd', 'e'
			      ],
			      langs: { en: 'English', 'zh-CN': '中文' }
			    });
			  </script>
			</body>
			</html>
			""";

	private static final String INIT_COURSE = """
			// a remark
			course "Tea & \\"cake\\""

			language en "English" source // the first
			language zh-CN "中文"

			chapter a // one
			part middle {
				// above b
				chapter b
				chapter c { // inside
					no deck in zh-CN
				}
			}
			chapter d
			chapter e
			profile {
				reveal 5.1.0 // why
				separator /^\\n---\\n$/   theme night
				stage 1920 x 1080
				stylesheet "css/house.css"
			}
			""";

	private static final String SECTIONS_PAGE = """
			<html>
			<head>
			<title>Tea &amp; cake</title>
			<link rel="stylesheet" href="dist/reveal.css">
			<link rel="stylesheet" href="dist/theme/white.css" id="theme">
			<link rel="stylesheet" href="css/a.css">
			<link rel="stylesheet" href="css/b.css">
			</head>
			<body><div class="reveal"><div class="slides">
				<section data-markdown="src/en/a.md" data-separator="^\\n---\\n$" data-notes="x"></section>
				<!-- the middle -->
				<section data-markdown="src/en/b.md" data-separator="^\\n---\\n$"></section>
				<section data-markdown="src/en/c%20d.md" data-separator="^\\n---\\n$"></section>
			</div></div>
			<script>
			Reveal.initialize({
				width: 1280, height: 720,
				margin: 0.1, // a tenth
				center: false,
				slideNumber: "c/t",
				markdown: { notesSeparator: "^Note:" },
				plugins: [ RevealMarkdown ]
			});
			</script>
			</body>
			</html>
			""";

	private static final String SECTIONS_COURSE = """
			course "Tea & cake"
			language en "English"
			chapter a
			chapter b // the second
			chapter "c d"
			profile {
				separator /^\\n---\\n$/
				separator-vertical none
				separator-notes /^Note:/
				stage 1280 x 720
				margin 0.1
				center no
				theme white
				stylesheet "css/a.css"
				stylesheet "css/b.css"
				transition slide
				slide-number "c/t"
				controls yes
			}
			""";

	@TempDir
	private Path folder;
	private final LoggedErrors errors = new LoggedErrors();
	private Locale locale;

	@BeforeEach
	void decks() throws IOException {
		Logger.getRootLogger().addAppender(errors);
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		for (String language : List.of("en", "zh-CN")) {
			for (String chapter : List.of("a", "b", "c", "d", "e", "c d")) {
				write("src/" + language + "/" + chapter + ".md", "# T\n");
			}
		}
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
		Logger.getRootLogger().removeAppender(errors);
		assertEquals(List.of(), errors.messages());
	}

	private void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	private List<CourseProblem> differences(String page, String course) throws IOException, CourseException {
		write("index.html", page);
		write("t.course", course);
		return CourseReader.read(folder).problems().stream().filter(problem -> problem.rule().equals(CourseIssues.PAGE_DIFFERS)).toList();
	}

	private static List<String> messages(List<CourseProblem> problems) {
		return problems.stream().map(CourseProblem::message).toList();
	}

	private static CourseFix fix(CourseProblem problem, String file) {
		return problem.fixes().stream().filter(fix -> fix.file().equals(file)).findFirst().orElseThrow(() -> new AssertionError(file + " in " + problem.fixes()));
	}

	private static String replaced(String text, String piece, String by) {
		assertTrue(text.contains(piece), piece);
		return text.replace(piece, by);
	}

	@Test
	void whatAgreesIsNoDifference() throws Exception {
		assertEquals(List.of(), messages(differences(INIT_PAGE, INIT_COURSE)));
		assertEquals(List.of(), messages(differences(SECTIONS_PAGE, SECTIONS_COURSE)));
	}

	@Test
	void whatTheCourseFileLeavesOutIsNoDifference() throws Exception {
		String shortest = "course \"Tea & cake\" language en chapter a chapter b chapter \"c d\"";
		assertEquals(List.of(), messages(differences(SECTIONS_PAGE, shortest)));
		assertEquals(List.of(), messages(differences(SECTIONS_PAGE, "course \"Tea & cake\"")));
	}

	@Test
	void whatIsWrittenFromThePageAgrees() throws Exception {
		for (String page : List.of(INIT_PAGE, SECTIONS_PAGE)) {
			write("index.html", page);
			Files.deleteIfExists(folder.resolve("t.course"));
			assertEquals(List.of(), messages(differences(page, CourseFileWriter.write(CourseReader.read(folder)))));
		}
	}

	/** Changed in the course file: changing it back gives it as it was, and changing the page makes an end of it, too. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			init | theme night | theme moon | 19:32-19:36 | theme moon here; the page leaves it at theme night (index.html, line 10) | Change the course file to theme night |
			init | 1920 x 1080 | 1280x720 | 20:8-20:16 | stage 1280 x 720 here; the page leaves it at stage 1920 x 1080 (index.html, line 10) | Change the course file to stage 1920 x 1080 |
			init | reveal 5.1.0 | reveal 6.0.2 | 18:9-18:14 | reveal 6.0.2 here, reveal 5.1.0 on the page (index.html, line 6) | Change the course file to reveal 5.1.0 | Change the page to reveal 6.0.2
			init | course "Tea & \\"cake\\"" | course "It's" | 2:8-2:14 | course "It's" here, course "Tea & \\"cake\\"" on the page (index.html, line 11) | Change the course file to course "Tea & \\"cake\\"" | Change the page to course "It's"
			init | "中文" | "Chinese" | 5:16-5:25 | "Chinese" here, "中文" on the page (index.html, line 16) | Change the course file to "中文" | Change the page to "Chinese"
			sections | stage 1280 x 720 | stage 960 x 700 | 10:8-10:17 | stage 960 x 700 here, stage 1280 x 720 on the page (index.html, line 17) | Change the course file to stage 1280 x 720 | Change the page to stage 960 x 700
			sections | margin 0.1 | margin 0.05 | 11:9-11:13 | margin 0.05 here, margin 0.1 on the page (index.html, line 18) | Change the course file to margin 0.1 | Change the page to margin 0.05
			sections | center no | center yes | 12:9-12:12 | center yes here, center no on the page (index.html, line 19) | Change the course file to center no | Change the page to center yes
			sections | theme white | theme black | 13:8-13:13 | theme black here, theme white on the page (index.html, line 5) | Change the course file to theme white | Change the page to theme black
			sections | transition slide | transition none | 16:13-16:17 | transition none here; the page leaves it at transition slide (index.html, line 16) | Change the course file to transition slide | Change the page to transition none
			sections | "c/t" | none | 17:15-17:19 | slide-number none here, slide-number "c/t" on the page (index.html, line 20) | Change the course file to slide-number "c/t" | Change the page to slide-number none
			sections | controls yes | controls no | 18:11-18:13 | controls no here; the page leaves it at controls yes (index.html, line 16) | Change the course file to controls yes | Change the page to controls no
			sections | separator /^\\n---\\n$/ | separator "a\\"<b>" | 7:12-7:20 | separator /a"<b>/ here, separator /^\\n---\\n$/ on the page (index.html, line 10) | Change the course file to separator /^\\n---\\n$/ | Change the page to separator /a"<b>/
			sections | separator-vertical none | separator-vertical /^--$/ | 8:21-8:27 | separator-vertical /^--$/ here; the page leaves it at separator-vertical none (index.html, line 16) | Change the course file to separator-vertical none | Change the page to separator-vertical /^--$/
			sections | /^Note:/ | /^N:/ | 9:18-9:23 | separator-notes /^N:/ here, separator-notes /^Note:/ on the page (index.html, line 21) | Change the course file to separator-notes /^Note:/ | Change the page to separator-notes /^N:/
			sections | course "Tea & cake" | course "A < B" | 1:8-1:15 | course "A < B" here, course "Tea & cake" on the page (index.html, line 3) | Change the course file to course "Tea & cake" | Change the page to course "A < B"
			""")
	void valuesChangedInTheCourseFile(String kind, String agreed, String changed, String place, String message, String course, String page) throws Exception {
		String before = kind.equals("init") ? INIT_COURSE : SECTIONS_COURSE;
		String html = kind.equals("init") ? INIT_PAGE : SECTIONS_PAGE;
		List<CourseProblem> found = differences(html, replaced(before, agreed, changed));
		assertEquals(List.of(message), messages(found));
		CourseProblem problem = found.getFirst();
		assertEquals(place, problem.line() + ":" + problem.column() + "-" + problem.endLine() + ":" + problem.endColumn());
		assertEquals(page == null ? List.of(course) : List.of(course, page), problem.fixes().stream().map(CourseFix::title).toList());
		assertEquals(before, fix(problem, "t.course").result());
		if (page != null) {
			assertEquals(List.of(), messages(differences(fix(problem, "index.html").result(), replaced(before, agreed, changed))));
			assertEquals(html.lines().count() + (fix(problem, "index.html").result().lines().count() - html.lines().count()), fix(problem, "index.html").result().lines().count());
		}
	}

	/** What a list of the course file has more, less, or elsewhere; one or the other way it is gone, and changing it back gives the text as it was. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			init | chapter e\\n | chapter e\\nchapter x\\n | Chapter x is not on the page (index.html, line 14)
			init | chapter d\\n | chapter d\\nchapter x // new\\n | Chapter x is not on the page (index.html, line 14)
			init | \\tchapter b\\n | | The page has chapter b, too (index.html, line 13)
			init | chapter d\\nchapter e\\n | chapter e\\nchapter d\\n | chapter e after c here, chapter e after d on the page (index.html, line 14)
			init | language zh-CN "中文"\\n | language zh-CN "中文"\\nlanguage fr "Français"\\n | Language fr is not on the page (index.html, line 16)
			init | language zh-CN "中文"\\n | | The page has language zh-CN, too (index.html, line 16)
			sections | chapter b // the second\\n | chapter b // the second\\nchapter x\\n | Chapter x is not on the page (index.html, line 12)
			sections | chapter "c d"\\n | | The page has chapter c d, too (index.html, line 13)
			sections | chapter a\\nchapter b // the second\\n | chapter b // the second\\nchapter a\\n | chapter b first here, chapter b after a on the page (index.html, line 12)
			sections | \\tstylesheet "css/b.css"\\n | \\tstylesheet "css/b.css"\\n\\tstylesheet "css/c.css"\\n | Style sheet css/c.css is not on the page (index.html, line 7)
			sections | \\tstylesheet "css/b.css"\\n | | The page has style sheet css/b.css, too (index.html, line 7)
			""")
	void listsChangedInTheCourseFile(String kind, String agreed, String changed, String message) throws Exception {
		String before = kind.equals("init") ? INIT_COURSE : SECTIONS_COURSE;
		String html = kind.equals("init") ? INIT_PAGE : SECTIONS_PAGE;
		String course = replaced(before, lines(agreed), changed == null ? "" : lines(changed));
		List<CourseProblem> found = differences(html, course);
		assertEquals(List.of(message), messages(found));
		String back = fix(found.getFirst(), "t.course").result();
		if (!agreed.contains("language zh-CN") && !agreed.contains("\\tchapter b\\n") && !message.contains("b first")) {
			assertEquals(before, back);
		}
		assertEquals(List.of(), messages(differences(html, back)));
		String page = fix(found.getFirst(), "index.html").result();
		assertEquals(List.of(), messages(differences(page, course)));
		assertTrue(page.contains("/* first, of all */") || page.contains("<!-- the middle -->"), page);
	}

	private static String lines(String escaped) {
		return escaped.replace("\\n", "\n").replace("\\t", "\t");
	}

	@Test
	void pagesAreEditedAsTheirAuthorsWrite() throws Exception {
		String course = replaced(INIT_COURSE, "chapter e\n", "chapter e\nchapter \"x'y\"\n");
		assertEquals(replaced(INIT_PAGE, "'d', 'e'", "'d', 'e', 'x\\'y'"), fix(differences(INIT_PAGE, course).getFirst(), "index.html").result());
		String less = replaced(INIT_COURSE, "\tchapter b\n", "");
		assertEquals(replaced(INIT_PAGE, "'b', 'c'", "'c'"), fix(differences(INIT_PAGE, less).getFirst(), "index.html").result());
		String last = replaced(INIT_COURSE, "chapter e\n", "");
		assertEquals(replaced(INIT_PAGE, "'d', 'e'", "'d'"), fix(differences(INIT_PAGE, last).getFirst(), "index.html").result());
		String french = replaced(INIT_COURSE, "\"中文\"\n", "\"中文\"\nlanguage fr\n");
		assertEquals(replaced(INIT_PAGE, "'中文' }", "'中文', fr: 'français' }"), fix(differences(INIT_PAGE, french).getFirst(), "index.html").result());
		String none = replaced(SECTIONS_COURSE, "transition slide", "transition none");
		assertEquals(replaced(SECTIONS_PAGE, "\twidth:", "\ttransition: \"none\",\n\twidth:"), fix(differences(SECTIONS_PAGE, none).getFirst(), "index.html").result());
		String more = replaced(SECTIONS_COURSE, "chapter b", "chapter d chapter b");
		assertEquals(replaced(SECTIONS_PAGE, "data-notes=\"x\"></section>\n",
				"data-notes=\"x\"></section>\n\t<section data-markdown=\"src/en/d.md\" data-separator=\"^\\n---\\n$\" data-notes=\"x\"></section>\n"),
				fix(differences(SECTIONS_PAGE, more).getFirst(), "index.html").result());
		String vertical = replaced(SECTIONS_COURSE, "separator-vertical none", "separator-vertical /^--$/");
		assertEquals(3, fix(differences(SECTIONS_PAGE, vertical).getFirst(), "index.html").result().split("data-separator-vertical=\"\\^--\\$\"").length - 1);
	}

	@Test
	void whatBecomesOfMarkdownIsComparedAndSaidByEither() throws Exception {
		String course = replaced(SECTIONS_COURSE, "transition slide", "transition slide\n\tbreaks no\n\tsmartypants yes");
		List<CourseProblem> found = differences(SECTIONS_PAGE, course);
		assertEquals(List.of("smartypants yes here; the page leaves it at smartypants no (index.html, line 21)"), messages(found));
		String page = fix(found.getFirst(), "index.html").result();
		assertEquals(replaced(SECTIONS_PAGE, "{ notesSeparator", "{ smartypants: true, notesSeparator"), page);
		assertEquals(List.of(), messages(differences(page, course)));
		assertEquals(List.of(), messages(differences(page, SECTIONS_COURSE)));
		String without = replaced(SECTIONS_PAGE, "markdown: { notesSeparator: \"^Note:\" },", "");
		assertEquals(List.of(), messages(differences(fix(differences(without, course).stream().filter(one -> one.message().startsWith("smartypants")).findFirst().orElseThrow(),
				"index.html").result(), course)).stream().filter(message -> message.startsWith("smartypants")).toList());
		List<CourseProblem> other = differences(page, replaced(course, "smartypants yes", "smartypants no"));
		assertEquals(course, fix(other.getFirst(), "t.course").result());
	}

	/** The second chapter's section is split otherwise. */
	private static final String ODD_PAGE = replaced(SECTIONS_PAGE, "src/en/b.md\" data-separator=\"^\\n---\\n$\"", "src/en/b.md\" data-separator=\"^===$\" data-separator-vertical='--'");

	@Test
	void chaptersSaySeparatorsOfTheirOwn() throws Exception {
		assertEquals(List.of("separator /^\\n---\\n$/ here, separator /^===$/ on the page (index.html, line 12)",
				"separator-vertical none here, separator-vertical /--/ on the page (index.html, line 12)"), messages(differences(ODD_PAGE, SECTIONS_COURSE)).stream().sorted().toList());
		String course = replaced(SECTIONS_COURSE, "chapter b //", "chapter b {\n\tseparator /^===$/\n\tseparator-vertical /--/\n} //");
		assertEquals(List.of(), messages(differences(ODD_PAGE, course)));
		String without = replaced(replaced(SECTIONS_COURSE, "\tseparator /^\\n---\\n$/\n", ""), "\tseparator-vertical none\n", "");
		assertEquals(List.of(), messages(differences(ODD_PAGE, without)));
		assertEquals("^===$", CourseReader.read(folder).profile("src/en/b.md").separators().slide());
		assertEquals(CourseReader.infer(folder).profile(), CourseReader.read(folder).profile("src/en/a.md"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			chapter b // the second | chapter b // the second | 2
			chapter b // the second | chapter b { separator /^===$/ } // the second | 1
			chapter b // the second | chapter b {\\n\\tseparator-vertical none\\n} // the second | 2
			chapter a | chapter a { separator /^===$/ } | 3
			chapter "c d" | chapter "c d" { no deck in fr separator-vertical /--/ } | 3
			""")
	void separatorsOfOneChapterAreMadeToAgree(String agreed, String changed, int differences) throws Exception {
		for (String file : List.of("t.course", "index.html")) {
			String course = replaced(replaced(SECTIONS_COURSE, "language en \"English\"", "language en \"English\" source language fr"), agreed, lines(changed));
			String page = ODD_PAGE;
			List<CourseProblem> found = differences(page, course);
			assertEquals(differences, found.size(), messages(found).toString());
			for (int left = differences - 1; left >= 0; left--) {
				String result = fix(found.getFirst(), file).result();
				course = file.equals("t.course") ? result : course;
				page = file.equals("t.course") ? page : result;
				found = differences(page, course);
				assertEquals(left, found.size(), messages(found) + "\n" + result);
			}
			assertTrue(course.contains("// the second") && page.contains("<!-- the middle -->") && page.contains("data-notes=\"x\""), course + page);
		}
	}

	@Test
	void valuesThatWouldHaveToBeComputedAreLeftAlone() throws Exception {
		String page = replaced(SECTIONS_PAGE, "width: 1280", "...config, width: size()");
		String course = replaced(SECTIONS_COURSE, "transition slide", "transition none").replace("1280 x 720", "640 x 480");
		assertEquals(List.of(), messages(differences(page, course)));
		assertEquals(List.of(), messages(differences(replaced(INIT_PAGE, "'d', 'e'", "...more"), INIT_COURSE)));
		assertEquals(List.of(), messages(differences(replaced(INIT_PAGE, "'d', 'e'\n      ]", "'d'"), INIT_COURSE)));
	}

	@Test
	void aVersionInFewerNumbersIsNoDifference() throws Exception {
		assertEquals(List.of(), messages(differences(replaced(INIT_PAGE, "reveal.js@5.1.0", "reveal.js@5"), INIT_COURSE)));
	}

	@Test
	void whatAnImportSaysIsOverruledInTheFileItself() throws Exception {
		write("house.course", "style \"House\" profile { theme moon }");
		String course = "import \"house.course\"\n";
		String with = replaced(SECTIONS_COURSE, "language en", course + "language en").replace("\ttheme white\n", "");
		CourseProblem problem = differences(SECTIONS_PAGE, with).getFirst();
		assertEquals("2:8", problem.line() + ":" + problem.column());
		String back = fix(problem, "t.course").result();
		assertEquals(replaced(with, "controls yes\n", "controls yes\n\ttheme white\n"), back);
		assertEquals(List.of(), messages(differences(SECTIONS_PAGE, back)));
		String without = "course \"Tea & cake\" import \"house.course\" language en chapter a chapter b chapter \"c d\"";
		assertEquals(without + "\n\nprofile {\n\ttheme white\n}\n", fix(differences(SECTIONS_PAGE, without).getFirst(), "t.course").result());
	}

	@Test
	void pluginsOfFormulasAreNamedAsThePageHasThem() throws Exception {
		String page = replaced(SECTIONS_PAGE, "RevealMarkdown ]", "RevealMarkdown, RevealMath.KaTeX ]");
		String course = replaced(SECTIONS_COURSE, "theme white", "theme white plugin mathjax");
		CourseProblem problem = differences(page, course).getFirst();
		assertEquals(replaced(course, "mathjax", "katex"), fix(problem, "t.course").result());
		assertEquals(List.of(), messages(differences(page, SECTIONS_COURSE)));
	}

	/** Courses and pages with many differences: each fix makes an end of one at least and of none but its own kind, and by either way all are gone at last. */
	@Test
	void anyDisagreementCanBeSettledEitherWay() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			String[] texts = disagreeing(random, random.nextBoolean());
			for (String file : List.of("t.course", "index.html")) {
				String page = texts[0];
				String course = texts[1];
				List<CourseProblem> found = differences(page, course);
				for (int round = 0; round < 40 && !found.isEmpty(); round++) {
					CourseProblem any = found.get(random.nextInt(found.size()));
					String text = fix(any, file).result();
					page = file.equals("index.html") ? text : page;
					course = file.equals("t.course") ? text : course;
					List<CourseProblem> left = differences(page, course);
					String now = page + course;
					List<CourseProblem> was = found;
					assertTrue(left.size() < was.size(), () -> "seed " + seed + ": " + any + "\n" + messages(was) + "\n" + messages(left) + "\n" + now);
					found = left;
				}
			}
		}
	}

	private static String[] disagreeing(Random random, boolean sections) {
		List<String> all = List.of("a", "b", "c", "d", "e");
		List<String> here = some(all, random);
		List<String> there = some(all, random);
		StringBuilder course = new StringBuilder("course \"T" + random.nextInt(2) + "\"\n");
		List<String> languages = sections ? List.of("en") : some(List.of("en", "zh-CN", "fr"), random);
		languages.forEach(language -> course.append("language " + language + (random.nextBoolean() ? " // l\n" : " ")));
		for (String chapter : here) {
			course.append(random.nextBoolean() ? "\n\t" : " ").append("chapter ").append(chapter).append(random.nextInt(4) == 0 ? " { }" : "").append(random.nextInt(3) == 0 ? " // of " + chapter + "\n" : "");
		}
		if (sections) {
			course.append("\nprofile { margin 0." + (1 + random.nextInt(2)) + " center " + (random.nextBoolean() ? "yes" : "no") + " theme " + (random.nextBoolean() ? "moon" : "sky") + " }\n");
		}
		StringBuilder page = new StringBuilder("<html><head><title>T" + random.nextInt(2) + "</title>\n<link rel=stylesheet href=theme/moon.css></head><body>");
		if (sections) {
			there.forEach(chapter -> page.append(random.nextBoolean() ? "\n  " : "").append("<section data-markdown=" + (random.nextBoolean() ? "'src/en/" + chapter + ".md'" : "src/en/" + chapter + ".md") + "></section>"));
			page.append("<script>Reveal.initialize({" + (random.nextBoolean() ? "margin: .2" : "") + "})</script>");
		} else {
			page.append("<script>Slides.init({chapters: [");
			there.forEach(chapter -> page.append(there.indexOf(chapter) > 0 ? "," : "").append(random.nextBoolean() ? "\n" : " ").append("\"" + chapter + "\"").append(random.nextInt(4) == 0 ? " /* a, b */" : ""));
			page.append("], langs: {");
			List<String> langs = some(List.of("en", "zh-CN", "fr"), random);
			langs.forEach(language -> page.append(langs.indexOf(language) > 0 ? ", " : "").append("'" + language + "': '" + language.toUpperCase(Locale.ROOT) + "'"));
			page.append("}})</script>");
		}
		return new String[] { page.append("</body></html>").toString(), course.toString() };
	}

	private static List<String> some(List<String> from, Random random) {
		List<String> some = new ArrayList<>(from);
		Collections.shuffle(some, random);
		return some.subList(0, 1 + random.nextInt(some.size()));
	}
}
