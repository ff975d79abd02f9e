package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.course.Chapter;
import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseProblem;
import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Origin;
import dev.lectern.course.Severity;
import dev.lectern.deck.Profile;

/** What a course file says, and what is wrong with it. */
class CourseFileTest {

	private static final RuleCatalogue RULES = () -> List.of(new RuleCatalogue.Entry("layout.overflow", Severity.WARNING, "Too much", "Too much for a slide."));
	private static final String HEAD = "course \"T\" language en source language zh\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void decks() throws IOException {
		for (String deck : List.of("src/en/a.md", "src/zh/a.md", "src/en/b.md", "src/zh/b.md")) {
			write(deck, "# T\n");
		}
	}

	private void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	private Course read(String text) throws IOException, CourseException {
		write("t.course", text);
		return CourseReader.read(folder, RULES);
	}

	private static List<String> problems(Course course) {
		return course.problems().stream().map(problem -> problem.line() + ":" + problem.column() + " " + problem.rule()).toList();
	}

	@Test
	void oneMistakeSpoilsNothingElse() throws Exception {
		Course course = read(HEAD + "chapter a, b\nfoo bar 7\n}\nterm x { in en }\nchapter b\nseparator /x/\n");
		assertEquals(List.of("a", "b"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(List.of("2:10 course.syntax", "5:16 course.syntax", "7:1 course.syntax"), problems(course));
	}

	@Test
	void typographicQuotationMarksAreNamed() throws Exception {
		CourseProblem problem = read("course “T”\nlanguage en chapter a chapter b language zh").problems().getFirst();
		assertTrue(problem.message().contains("\" instead of “"), problem.message());
		assertEquals(1, problem.line());
		assertEquals(8, problem.column());
	}

	@Test
	void namesMayBeKeywordsNumbersAndTexts() throws Exception {
		write("src/en/no.md", "# T\n");
		write("src/en/7.md", "# T\n");
		write("src/en/a b.md", "# T\n");
		Course course = read("course \"T\" language en chapter a chapter b chapter no chapter 7 chapter \"a b\"");
		assertEquals(List.of(), course.problems());
		assertEquals(List.of("a", "b", "no", "7", "a b"), course.chapters().stream().map(Chapter::id).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chapter a chapter b chapter a | 2:29 course.chapter-twice
			chapter a chapter b chapter c | 2:29 course.deck-missing
			chapter a | 1:8 course.deck-unlisted
			chapter a chapter b rule layout.overflw off | 2:26 course.unknown-rule
			chapter a chapter b rule layout.overflow off in c | 2:49 course.unknown-name
			chapter a chapter b typography in fr { } | 2:35 course.unknown-name
			chapter a chapter b term t { in en "x" never in en "x" } | 2:52 course.term-conflict
			chapter a chapter b term t { in en "x" } term u { in en "x" } | 2:57 course.term-conflict
			chapter a chapter b profile { separator /a(/ } | 2:43 course.separator
			chapter a chapter b profile { stage 0 x 9 } | 2:37 course.value
			chapter a chapter b profile { margin 7 } | 2:38 course.value
			chapter a chapter b profile { theme nigth } | 2:37 course.value
			chapter a chapter b profile { plugin foo } | 2:38 course.value
			chapter a chapter b profile { reveal 3.0 } | 2:38 course.value
			chapter a chapter b import "no.course" | 2:28 course.import
			chapter a chapter b import "t.course" | 2:28 course.import
			chapter a { deck in zh at "../x.md" } chapter b | 2:27 course.path-outside
			chapter a chapter b decks "src/{language}.md" | 2:27 course.value
			chapter a chapter b language fr source | 2:33 course.name-twice
			chapter a chapter b rule layout.overflow off in a slide 0 | 2:57 course.value
			chapter a chapter b rule layout.overflow off in b to a | 2:54 course.value
			chapter a chapter b citations { form in en "{tilte}" } | 2:44 course.value
			chapter a chapter b citations { nickname "N" for 12 } | 2:50 course.value
			chapter a chapter b profile { separator none } | 2:41 course.separator
			chapter a chapter b profile { separator-notes none } | 2:47 course.separator
			chapter a chapter b term t { in en "x" } introduce t in a introduce t in b | 2:69 course.name-twice
			chapter a chapter b term t { } introduce t in a | 2:42 course.value
			chapter a chapter b ending { section x } ending { section y } | 2:42 course.name-twice
			chapter a chapter b ending of a to b { } ending of b { } | 2:52 course.name-twice
			""")
	void mistakesAreFoundWhereTheyAre(String statements, String problem) throws Exception {
		assertTrue(problems(read(HEAD + statements)).contains(problem), () -> {
			try {
				return CourseReader.read(folder, RULES).problems().toString();
			} catch (CourseException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void aChapterCanHaveNoDeckInALanguage() throws Exception {
		Files.delete(folder.resolve("src/zh/b.md"));
		Course course = read(HEAD + "chapter a chapter b { no deck in zh because \"not translated\" }");
		assertEquals(List.of(), course.problems());
		assertEquals(java.util.Set.of("en"), course.chapters().get(1).decks().keySet());
	}

	@Test
	void importedRulesHoldAndAreOverruled() throws Exception {
		write("house/house.course", "style \"House\" import \"../t.course\" language en term t { in en \"old\" } term u { in en \"u\" } rule layout.overflow error");
		write("good.course", "style \"House\" language en term t { in en \"old\" } term u { in en \"u\" } rule layout.overflow error");
		Course course = read(HEAD + "import \"good.course\" chapter a chapter b term t { in en \"new\" } rule layout.overflow off in a");
		assertEquals(List.of(), course.problems());
		assertEquals(List.of(Map.of("en", List.of("new")), Map.of("en", List.of("u"))), course.style().terms().stream().map(term -> term.words()).toList());
		assertEquals(List.of(Optional.of(Severity.ERROR), Optional.empty()), course.style().rules().stream().map(rule -> rule.severity()).toList());
		assertEquals(List.of("1:67 course.import", "1:22 course.import"), problems(read("course \"T\" language en language zh chapter a chapter b     import \"house/house.course\"")), "a cycle");
	}

	@Test
	void whatTheFileDoesNotSayThePageSays() throws Exception {
		write("index.html", "<script>Slides.init({title: 'P', chapters: ['a'], langs: {en: 'EN'}})</script>");
		Course course = read(HEAD + "chapter a chapter b profile { theme moon }");
		assertEquals("moon", course.profile().theme());
		assertEquals(1920, course.profile().stage().width());
		assertEquals(Origin.COURSE_FILE, course.origin());
	}

	@Test
	void whatBecomesOfMarkdownIsSaidWordByWord() throws Exception {
		assertEquals(new Profile.Markdown(false, true, false), read(HEAD + "chapter a chapter b profile { breaks yes }").profile().content().markdown());
		assertEquals(new Profile.Markdown(true, false, true),
				read(HEAD + "chapter a chapter b profile { breaks yes animate-lists yes smartypants yes breaks no }").profile().content().markdown());
	}

	@Test
	void aFileWithoutChaptersLeavesThemToTheFolders() throws Exception {
		Course course = read("curse \"T\"");
		assertEquals(Origin.FOLDERS, course.origin());
		assertEquals(2, course.chapters().size());
		assertTrue(problems(course).contains("1:1 course.syntax"), () -> problems(course).toString());
	}

	@Test
	void stylesAreNoCourses() throws Exception {
		write("a-house.course", "/* c */ // d\nstyle \"House\"");
		assertEquals(Origin.FOLDERS, CourseReader.read(folder).origin());
		assertEquals(Origin.COURSE_FILE, read(HEAD + "chapter a chapter b").origin());
		write("z.course", "course \"Z\"");
		assertEquals(List.of("course.several-files"), CourseReader.read(folder).problems().stream().map(CourseProblem::rule).toList());
	}

	@Test
	void chaptersCanEndDifferently() throws Exception {
		write("good.course", "style \"House\" ending { section old }");
		Course course = read(HEAD + "import \"good.course\" chapter a chapter b ending of b { section new }");
		assertEquals(List.of(), course.problems());
		assertEquals("old", course.style().ending("a").orElseThrow().sections().getFirst().name());
		assertEquals("new", course.style().ending("b").orElseThrow().sections().getFirst().name());
		assertEquals("own", read(HEAD + "import \"good.course\" chapter a chapter b ending { section own }").style().ending("a").orElseThrow().sections().getFirst().name());
	}

	@Test
	void aNicknameIsOfEveryVersion() throws Exception {
		Course course = read(HEAD + "chapter a chapter b citations { nickname \"N\" for 2203.15556v2 nickname \"O\" for \"cs/0112017\" }");
		assertEquals(List.of(), course.problems());
		assertEquals(List.of("2203.15556", "cs/0112017"), course.style().nicknames().stream().map(nickname -> nickname.paper()).toList());
	}

	@Test
	void whatAHouseForbidsItsCourseCannotAskFor() throws Exception {
		write("good.course", "style \"House\" language en term computer { in en \"computer\" never in en \"machine\" }");
		Course course = read(HEAD + "import \"good.course\" chapter a chapter b\nterm machine { in en \"machine\" }");
		assertEquals(List.of("3:22 course.term-conflict"), problems(course));
		assertTrue(course.problems().getFirst().message().contains("good.course"), course.problems()::toString);
		assertEquals(List.of(), read(HEAD + "import \"good.course\" chapter a chapter b term computer { in en \"machine\" }").problems(), "the whole term is another one");
	}

	@Test
	void aChainOfImportsHasAnEnd() throws Exception {
		int length = 2000;
		for (int i = 0; i < length; i++) {
			write("h" + i + ".course", "style \"H\" import \"h" + (i + 1) + ".course\"");
		}
		write("h" + length + ".course", "style \"H\"");
		assertTrue(problems(read(HEAD + "import \"h0.course\" chapter a chapter b")).contains("2:8 course.import"));
		assertEquals(List.of(), problems(read(HEAD + "import \"h" + (length - 40) + ".course\" chapter a chapter b")));
	}

	private List<String> syntax(String statements) throws Exception {
		return read(HEAD + statements).problems().stream().filter(problem -> problem.rule().equals("course.syntax"))
				.map(problem -> problem.line() + ":" + problem.column() + " " + problem.message()).toList();
	}

	@Test
	void aWordThatIsNearlyRightIsToldOnceWithTheRightOne() throws Exception {
		assertEquals(List.of("2:30 \"secton\" cannot stand here; is \"section\" meant?"), syntax("chapter a chapter b ending { secton resources }"));
		assertEquals(List.of("2:46 \"becuase\" cannot stand here; is \"because\" meant?"), syntax("chapter a chapter b rule layout.overflow off becuase \"x\""));
		assertEquals(List.of("2:21 \"langauge\" begins no statement; is \"language\" meant?"), syntax("chapter a chapter b langauge fr"));
		assertEquals(List.of("2:54 Texts stand in straight quotation marks: write \" instead of \u201c"), syntax("chapter a chapter b rule layout.overflow off because \u201cpoem\u201d"));
		assertEquals(1, syntax("chapter a chapter b section x").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			profile { theme nigth } | profile { theme night }
			profile { transition sldie } | profile { transition slide }
			langauge fr | language fr
			ending { secton x } | ending { section x }
			rule layout.overflw off | rule layout.overflow off
			rule layout.overflow off becuase "x" | rule layout.overflow off because "x"
			rule layout.overflow off because \u201cpoem\u201d | rule layout.overflow off because "poem"
			part p \u201cT\u201d { } | part p "T" { }
			typography in eng { } | typography in en { }
			""")
	void whatWasMeantCanBeWritten(String wrong, String right) throws Exception {
		String before = HEAD + "chapter a\nchapter b\n" + wrong + "\n";
		CourseProblem problem = read(before).problems().stream().filter(one -> !one.fixes().isEmpty()).findFirst().orElseThrow(() -> new AssertionError(wrong));
		assertEquals(HEAD + "chapter a\nchapter b\n" + right + "\n", problem.fixes().getFirst().result());
		assertEquals("t.course", problem.fixes().getFirst().file());
	}

	@Test
	void aSecondListingCanBeRemoved() throws Exception {
		CourseProblem twice = read(HEAD + "chapter a\nchapter b\nchapter a\n").problems().getFirst();
		assertEquals(HEAD + "chapter a\nchapter b\n", twice.fixes().getFirst().result());
		assertEquals(Optional.of(new CourseProblem.Subject("a", Optional.empty())), twice.subject());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			src/{language}/{chapter}.md | src/en/c.md src/en/d.txt src/en/README.txt | c
			src/{language}/{chapter}.md | src/en/adv/x.md src/en/.x.md src/en/.git/y.md src/en/notes/README.md src/en/node_modules/z.md | adv/x
			{chapter}.{language}.md | a.en.md c.en.md c.zh.md README.md d.fr.md | c
			{chapter}/{language}.md | a/en.md c/en.md d/notes.md | c
			{language}/{chapter}.markdown | en/c.markdown en/d.md | c
			{chapter}.md | c.md deep/d.md | c
			decks/{chapter}/{chapter}-{language}.md | decks/c/c-en.md decks/c/d-en.md | c
			""")
	void decksThatNoChapterNamesAreFoundWhereThePatternPutsThem(String pattern, String files, String chapter) throws Exception {
		for (String file : files.split(" ")) {
			write(file, "# T\n");
		}
		List<CourseProblem> unlisted = read(HEAD + "decks \"" + pattern + "\" chapter a chapter b").problems().stream()
				.filter(problem -> problem.rule().equals("course.deck-unlisted")).toList();
		assertEquals(List.of(chapter), unlisted.stream().map(problem -> problem.subject().orElseThrow().chapter()).toList());
	}

	@Test
	void aSlideThatNoDeckHasIsTold() throws Exception {
		write("src/en/a.md", "# 1\n\n---\n\n# 2\n");
		String slides = "chapter a chapter b profile { separator /^\\n---\\n$/ }\nterm t { in en \"t\" } introduce t in a slide %d\nrule layout.overflow off in b slide %d to 9, a";
		assertEquals(List.of("3:45 course.slide-unknown", "4:37 course.slide-unknown"), loaded(slides, 3, 2));
		assertEquals(List.of(), loaded(slides, 2, 1));
	}

	private List<String> loaded(String statements, Object... slides) throws Exception {
		return LoadedCourse.load(read(HEAD + String.format(statements, slides))).problems().stream()
				.map(problem -> problem.line() + ":" + problem.column() + " " + problem.rule()).toList();
	}
}
