package dev.lectern.course.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;

/** What becomes of a course file's text when chapters move. */
class ManifestEditsTest {

	private static final String COURSE = """
			// The course.
			course "T"
			language en source
			language zh

			chapter cover // the title page
			part basics "Basics" { // for beginners
				// about one,
				// in two lines
				chapter one /* first */

				chapter two {
					// not yet
					no deck in zh because "later"
				}
			}

			// free

			chapter appendix
			part more "More" {
			}

			term llm { in en "LLM" }
			introduce llm in two slide 2
			""";

	@TempDir
	Path folder;
	private final Locale locale = Locale.getDefault();

	@BeforeEach
	void english() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(locale);
	}

	private ManifestEdits edits(String text) {
		return ManifestEdits.of(folder.resolve("t.course"), text);
	}

	private String moved(String text, String chapter, Destination destination) throws EditRefusedException {
		return edits(text).move(List.of(chapter), destination).appliedTo(text);
	}

	@Test
	void aChapterTakesItsCommentsAlongAndTheIndentationOfItsNewPlace() throws Exception {
		assertEquals("""
				// The course.
				course "T"
				language en source
				language zh

				// about one,
				// in two lines
				chapter one /* first */
				chapter cover // the title page
				part basics "Basics" { // for beginners
					chapter two {
						// not yet
						no deck in zh because "later"
					}
				}

				// free

				chapter appendix
				part more "More" {
				}

				term llm { in en "LLM" }
				introduce llm in two slide 2
				""", moved(COURSE, "one", new Before("cover")));
	}

	@Test
	void aBlockIsIndentedAsAWhole() throws Exception {
		String text = moved(COURSE, "two", new After("appendix"));
		assertTrue(text.contains("""
				chapter appendix
				chapter two {
					// not yet
					no deck in zh because "later"
				}
				part more "More" {
				}
				"""), text);
		assertTrue(text.contains("\tchapter one /* first */\n}\n"), text);
		assertEquals(COURSE.length() - "\n".length() - 4, text.length(), "a blank line at the end of the part, and a tab a line");
	}

	@Test
	void aPartWithoutChaptersGetsOne() throws Exception {
		String text = moved(COURSE, "cover", new LastIn("more"));
		assertTrue(text.contains("part more \"More\" {\n\tchapter cover // the title page\n}\n"), text);
		assertTrue(text.contains("language zh\n\npart basics"), text);
	}

	@Test
	void commentsOfNobodyStayWhereTheyAre() throws Exception {
		String text = moved(COURSE, "appendix", new FirstIn("basics"));
		assertTrue(text.contains("// for beginners\n\tchapter appendix\n\t// about one"), text);
		assertTrue(text.contains("}\n\n// free\n\npart more"), text);
	}

	@Test
	void allPlacesOfAPartCanBeReached() throws Exception {
		assertTrue(moved(COURSE, "one", new LastIn("basics")).contains("\t}\n\t// about one,\n\t// in two lines\n\tchapter one /* first */\n}\n"));
		assertTrue(moved(COURSE, "two", new FirstIn("basics")).contains("// for beginners\n\tchapter two {\n\t\t// not yet\n\t\tno deck in zh because \"later\"\n\t}\n\t// about one"));
		assertTrue(moved(COURSE, "one", new BeforePart("basics")).contains("// the title page\n// about one,\n// in two lines\nchapter one /* first */\npart basics"));
		assertTrue(moved(COURSE, "one", new AfterPart("more")).contains("part more \"More\" {\n}\n// about one,\n// in two lines\nchapter one /* first */\n\nterm"));
		assertTrue(moved(COURSE, "cover", new AtEnd()).contains("part more \"More\" {\n}\nchapter cover // the title page\n\nterm"));
	}

	@Test
	void whereItStandsAlreadyNothingIsChanged() throws Exception {
		for (Destination here : List.of(new After("cover"), new Before("cover"), new BeforePart("basics"))) {
			assertEquals(List.of(), edits(COURSE).move(List.of("cover"), here).edits());
		}
		assertEquals(List.of(), edits(COURSE).move(List.of("one"), new FirstIn("basics")).edits());
		assertEquals(List.of(), edits(COURSE).move(List.of("two"), new LastIn("basics")).edits());
	}

	@Test
	void thereAndBackIsTheSameText() throws Exception {
		String text = "course \"T\"\nlanguage en\n// a\nchapter a\npart p {\n\tchapter b\n\tchapter c // c\n}\n";
		assertEquals(text, moved(moved(text, "a", new LastIn("p")), "a", new BeforePart("p")));
		assertEquals(text, moved(moved(text, "c", new Before("a")), "c", new After("b")));
	}

	@Test
	void severalMoveTogether() throws Exception {
		String text = "course \"T\"\nlanguage en\nchapter a\nchapter b\nchapter c\nchapter d\npart p { }\n";
		ManifestChange change = edits(text).move(List.of("a", "c"), new LastIn("p"));
		assertEquals("course \"T\"\nlanguage en\nchapter b\nchapter d\npart p {\n\tchapter a\n\tchapter c\n}\n", change.appliedTo(text));
		assertEquals("course \"T\"\nlanguage en\nchapter a\nchapter c\nchapter b\nchapter d\npart p { }\n",
				edits(text).move(List.of("a", "c"), new Before("b")).appliedTo(text));
	}

	@Test
	void lineBreaksStayAsTheyAre() throws Exception {
		String text = COURSE.replace("\n", "\r\n");
		for (Destination destination : List.of(new Before("cover"), new LastIn("more"), new After("two"), new AtEnd())) {
			String after = moved(text, "one", destination);
			assertEquals(moved(COURSE, "one", destination).replace("\n", "\r\n"), after);
		}
	}

	@Test
	void aFileWithoutALastLineBreakStaysWithoutOne() throws Exception {
		String text = "course \"T\"\nlanguage en\nchapter a\nchapter b";
		assertEquals("course \"T\"\nlanguage en\nchapter b\nchapter a", moved(text, "a", new After("b")));
		assertEquals("course \"T\"\nlanguage en\nchapter b\nchapter a", moved(text, "b", new Before("a")));
	}

	@Test
	void onALineWithOthersItStaysALine() throws Exception {
		String text = "course \"T\" language en part p { chapter a chapter b } part q {} chapter c chapter \"d e\"chapter f\n";
		assertEquals("course \"T\" language en part p { chapter b chapter a } part q {} chapter c chapter \"d e\"chapter f\n", moved(text, "a", new After("b")));
		assertEquals("course \"T\" language en part p { chapter a chapter f chapter b } part q {} chapter c chapter \"d e\"\n", moved(text, "f", new After("a")));
		assertEquals("course \"T\" language en part p { chapter b } part q {} chapter c chapter \"d e\" chapter a chapter f\n", moved(text, "a", new After("d e")));
		assertEquals("course \"T\" language en part p { chapter a } part q {\n\tchapter b\n} chapter c chapter \"d e\"chapter f\n", moved(text, "b", new LastIn("q")));
		assertEquals("course \"T\" language en part p { chapter a chapter b } part q {} chapter c chapter f\nchapter \"d e\"\n", moved(text, "d e", new AtEnd()));
	}

	@Test
	void aCommentToTheLinesEndBreaksTheLine() throws Exception {
		String text = "course \"T\" language en\npart p { chapter a chapter b }\nchapter c // c\n";
		assertEquals("course \"T\" language en\npart p { chapter a\n\tchapter c // c\n\tchapter b }\n", moved(text, "c", new After("a")));
		assertEquals("course \"T\" language en\npart p { chapter a chapter b\n\tchapter c // c\n}\n", moved(text, "c", new LastIn("p")));
		assertEquals("course \"T\" language en\npart p {\n\tchapter c // c\n\tchapter a chapter b }\n", moved(text, "c", new FirstIn("p")));
	}

	@Test
	void whatIsInACommentKeepsItsLayout() throws Exception {
		String text = "course \"T\" language en\npart p {\n\t/* about a\n\t   and\nmore */\n\tchapter a\n}\nchapter b\n";
		assertEquals("course \"T\" language en\npart p {\n}\nchapter b\n/* about a\n   and\nmore */\nchapter a\n", moved(text, "a", new After("b")));
	}

	private static final String RANGES = """
			course "T"
			language en
			chapter a
			chapter b
			chapter c
			chapter d
			chapter e
			ending of b to d { section s in en "S" }
			rule asset.unused off in b, c to d, e slide 2
			""";

	@Test
	void aRangeMeansWhatStandsInIt() throws Exception {
		ManifestChange into = edits(RANGES).move(List.of("a"), new After("b"));
		assertEquals(1, into.edits().size() - 1, "one to remove, one to insert");
		assertEquals(List.of("From now on, ending of b to d (line 8) holds for a, too."), into.notes());
		assertEquals(List.of("From now on, ending of b to d (line 8) does not hold for c any more."),
				edits(RANGES.replace(", c to d", "")).move(List.of("c"), new After("e")).notes());
		assertEquals(List.of(), edits(RANGES).move(List.of("a"), new AtEnd()).notes());
	}

	@Test
	void anEndThatMovesIsReplacedByItsNeighbour() throws Exception {
		ManifestChange last = edits(RANGES).move(List.of("d"), new Before("a"));
		String text = last.appliedTo(RANGES);
		assertTrue(text.contains("ending of b to c {") && text.contains("off in b, c, e slide 2"), text);
		assertEquals(List.of("From now on, ending of b to c (line 8) does not hold for d any more.",
				"From now on, rule asset.unused in c (line 9) does not hold for d any more."), last.notes());
		ManifestChange within = edits(RANGES).move(List.of("b"), new After("c"));
		assertTrue(within.appliedTo(RANGES).contains("ending of c to d {"));
		assertEquals(List.of("From now on, rule asset.unused in c to d (line 9) holds for b, too."), within.notes());
		ManifestChange all = edits(RANGES).move(List.of("b", "c", "d"), new AtEnd());
		assertTrue(all.appliedTo(RANGES).contains("ending of b to d {"));
		assertEquals(List.of(), all.notes());
	}

	@Test
	void aChapterIsAddedLikeItsNeighbours() throws Exception {
		assertTrue(edits(COURSE).add("three", new After("one")).appliedTo(COURSE).contains("chapter one /* first */\n\tchapter three\n\n\tchapter two"));
		assertTrue(edits(COURSE).add("my chapter", new AtEnd()).appliedTo(COURSE).contains("}\nchapter \"my chapter\"\n\nterm"));
		String empty = "course \"T\"\nlanguage en // only\n\nterm x { in en \"x\" }\n";
		assertEquals("course \"T\"\nlanguage en // only\n\nchapter a\n\nterm x { in en \"x\" }\n", edits(empty).add("a", new AtEnd()).appliedTo(empty));
		assertEquals(List.of("From now on, ending of b to d (line 8) holds for x, too."), edits(RANGES).add("x", new Before("c")).notes());
		assertEquals(Map.of("en", "src/en/x y.md", "zh", "src/zh/x y.md"), edits(COURSE).decks("x y"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "../x", "/x", "a\nb", " a" })
	void aNameThatIsNoPathIsRefused(String name) {
		assertThrows(EditRefusedException.class, () -> edits(COURSE).add(name, new AtEnd()));
	}

	@Test
	void aChapterIsTakenOffTheList() throws Exception {
		String text = edits(COURSE).remove(List.of("one")).appliedTo(COURSE);
		assertEquals(COURSE.replace("\t// about one,\n\t// in two lines\n\tchapter one /* first */\n\n", ""), text);
		String ranges = edits(RANGES.replace(", e slide 2", "")).remove(List.of("d")).appliedTo(RANGES.replace(", e slide 2", ""));
		assertTrue(ranges.contains("ending of b to c {") && ranges.contains("off in b, c\n"), ranges);
	}

	private String refusal(String text, List<String> chapters, Destination destination) {
		return assertThrows(EditRefusedException.class, () -> {
			if (destination == null) {
				edits(text).remove(chapters);
			} else {
				edits(text).move(chapters, destination);
			}
		}).getMessage();
	}

	@Test
	void whatIsNamedElsewhereIsNotRemoved() {
		assertEquals("Chapter two is named elsewhere in t.course: introduce llm in line 25. Change that first.", refusal(COURSE, List.of("two"), null));
		assertEquals("Chapter e is named elsewhere in t.course: rule asset.unused in line 9. Change that first.", refusal(RANGES, List.of("e"), null));
		assertEquals("a is the only chapter in t.course, and a course needs one.", refusal("course \"T\"\nlanguage en\nchapter a\n", List.of("a"), null));
	}

	@Test
	void namesThatAreNotThereOrTwiceAreRefused() {
		assertEquals("Chapter nine is not listed in t.course.", refusal(COURSE, List.of("nine"), new AtEnd()));
		assertEquals("There is no part nine in t.course.", refusal(COURSE, List.of("one"), new LastIn("nine")));
		assertEquals("Chapter one is listed more than once in t.course, in lines 10 and 26. Remove one of them first.", refusal(COURSE + "chapter one\n", List.of("one"), new AtEnd()));
		assertEquals("Chapter one is already listed in t.course, in line 10.",
				assertThrows(EditRefusedException.class, () -> edits(COURSE).add("one", new AtEnd())).getMessage());
		assertThrows(EditRefusedException.class, () -> edits("style \"T\"\nlanguage en\n").add("one", new AtEnd()));
		assertThrows(EditRefusedException.class, () -> edits("").add("one", new AtEnd()));
	}

	@Test
	void aChapterOfAnImportedFileIsRefusedByItsName() throws IOException {
		Files.writeString(folder.resolve("our house.course"), "style \"House\"\nlanguage en\nchapter imprint\n");
		assertEquals("Chapter imprint is listed in our house.course, which t.course imports. Open our house.course and change it there.",
				refusal("course \"T\"\nimport \"our house.course\"\nchapter a\n", List.of("imprint"), new Before("a")));
	}

	@Test
	void errorsElsewhereDoNoHarmAndErrorsHereAreNamed() throws Exception {
		String elsewhere = COURSE + "rule {\nprofile { stage }\nfoo bar\n";
		assertEquals(moved(COURSE, "one", new AtEnd()) + "rule {\nprofile { stage }\nfoo bar\n", moved(elsewhere, "one", new AtEnd()));
		assertEquals("Line 14 of t.course has an error. Correct it first.", refusal(COURSE.replace("no deck in zh", "no duck in zh"), List.of("two"), new Before("cover")));
		assertTrue(refusal("course \"T\"\nlanguage en\nchapter a\npart p\n\nchapter b\n", List.of("a"), new LastIn("p")).contains("error"));
	}

	private static String added(String chapters, String chapter) throws EditRefusedException {
		String text = "course \"T\"\r\nlanguage en\r\n" + chapters;
		return ManifestEdits.of(Path.of("/t.course"), text).add(chapter).appliedTo(text).substring("course \"T\"\r\nlanguage en\r\n".length());
	}

	@Test
	void aNewChapterStandsWhereItsNameWould() throws Exception {
		assertEquals("chapter c-2\r\nchapter c-3\r\nchapter c-10\r\nchapter z\r\n", added("chapter c-2\r\nchapter c-10\r\nchapter z\r\n", "c-3"));
		assertEquals("chapter a\r\nchapter c-1\r\nchapter c-2\r\n", added("chapter a\r\nchapter c-2\r\n", "c-1"));
		assertEquals("part p \"P\" {\r\n\tchapter a\r\n}\r\nchapter more\r\n", added("part p \"P\" {\r\n\tchapter a\r\n}\r\n", "more"));
	}

	private static final String PAGED = "course \"T\"\nlanguage en\nchapter a\nchapter b\nchapter c\n";

	private static Optional<String> page(String page, ManifestEdits edits, ManifestChange change) {
		return edits.onPage(change, page).map(edit -> edit.appliedTo(page));
	}

	@Test
	void thePageListsTheSameChapters() throws Exception {
		String init = "<script>Slides.init({ title: 'T', chapters: ['a', 'b', 'c'], langs: { en: 'EN' } }) // as ever\n</script>";
		ManifestEdits edits = ManifestEdits.of(Path.of("/t.course"), PAGED);
		assertEquals(Optional.of(init.replace("['a', 'b', 'c']", "['c', 'a', 'b']")), page(init, edits, edits.move(List.of("c"), new Destination.Before("a"))));
		assertEquals(Optional.of(init.replace("['a', 'b', 'c']", "['c', 'b', 'a']")), page(init, edits, edits.move(List.of("c", "b"), new Destination.Before("a"))));
		assertEquals(Optional.of(init.replace("['a', 'b', 'c']", "['a', 'b', 'x', 'c']")), page(init, edits, edits.add("x", new Destination.After("b"))));
		assertEquals(Optional.of(init.replace("['a', 'b', 'c']", "['a', 'c']")), page(init, edits, edits.remove(List.of("b"))));
		String sections = "<section data-markdown=\"src/en/a.md\"></section>\n<section data-markdown=\"src/en/b.md\"></section>\n<section data-markdown=\"src/en/c.md\"></section>\n";
		assertEquals(Optional.of("<section data-markdown=\"src/en/b.md\"></section>\n<section data-markdown=\"src/en/c.md\"></section>\n<section data-markdown=\"src/en/a.md\"></section>\n"),
				page(sections, edits, edits.move(List.of("a"), new Destination.AtEnd())));
	}

	@Test
	void aPageThatIsNotSureIsLeftAlone() throws Exception {
		ManifestEdits edits = ManifestEdits.of(Path.of("/t.course"), PAGED);
		ManifestChange change = edits.move(List.of("c"), new Destination.Before("a"));
		assertEquals(Optional.empty(), page("<script>Slides.init({ chapters: ['a', 'c', 'b'] })</script>", edits, change), "it disagreed before");
		assertEquals(Optional.empty(), page("<script>Slides.init({ chapters: all() })</script>", edits, change), "it is computed");
		assertEquals(Optional.empty(), page("<script>Slides.init({ chapters: ['a', more, 'c'] })</script>", edits, change), "a part of it is computed");
		assertEquals(Optional.empty(), page("<p>No course</p>", edits, change));
	}
}
