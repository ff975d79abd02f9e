package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;

/** Rules that need the course's page to judge a deck, and the decks to judge the page. */
class CoursePageTest {

	private static final String CHINESE = "# 大语言模型是怎样学会说话的\n\n它读了很多书，然后猜下一个词。GPT 也是这样。\n";

	@TempDir
	private Path folder;
	private Locale locale;

	@BeforeEach
	void speakEnglish() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
	}

	private void write(String file, String text) throws Exception {
		Files.createDirectories(folder.resolve(file).getParent());
		Files.writeString(folder.resolve(file), text);
	}

	private void page(String html, String... decks) throws Exception {
		String sections = String.join("\n", List.of(decks).stream().map(deck -> "<section data-markdown=\"" + deck + "\"></section>").toList());
		write("index.html", html.contains("@") ? html.replace("@", sections) : html + sections);
	}

	private List<Problem> problems(String rule) throws Exception {
		List<Rule> rules = Rules.all().stream().filter(one -> one.id().equals(rule)).toList();
		return new Checker(rules).check(LoadedCourse.load(CourseReader.read(folder)), FolderFiles.of(folder, () -> false), () -> false).stream()
				.filter(problem -> problem.rule().equals(rule)).toList();
	}

	private List<String> found(String rule) throws Exception {
		return problems(rule).stream().map(problem -> problem.file() + ':' + problem.line() + ':' + problem.column() + ' ' + problem.message()).toList();
	}

	@Test
	void numbersCountThroughAllDecksOfAPage() throws Exception {
		page("", "src/en/a.md", "src/en/b.md");
		write("src/en/a.md", "[b](#/2) [beyond](#/4)\n\n---\n\n# A\n");
		write("src/en/b.md", "# B\n\n---\n\n[a](#/0) [below](#/1/1)\n");
		write("src/zh/a.md", "[b](#/2)\n\n---\n\n# A\n");
		write("src/zh/b.md", "# B [more](#/3)\n");
		assertEquals(List.of("src/en/a.md:1:19 There is no slide #/4 on the course’s page, whose decks have 4 columns together. Columns and rows count from 0.",
				"src/en/b.md:5:18 There is no slide #/1/1 on the course’s page, whose decks have 4 columns together. Columns and rows count from 0.",
				"src/zh/b.md:1:12 There is no slide #/3 on the course’s page, whose decks have 3 columns together. Columns and rows count from 0."), found("link.missing-slide"));
	}

	@Test
	void otherSlidesOfThePageMayBeAnywhere() throws Exception {
		page("<section>Cover</section>", "src/en/a.md");
		write("src/en/a.md", "[a](#/9)\n");
		assertEquals(List.of(), found("link.missing-slide"));
	}

	@Test
	void aDeckWithoutPageIsAlone() throws Exception {
		write("src/en/a.md", "[b](#/1) [c](#/b)\n");
		write("src/en/b.md", "<!-- .slide: id=\"b\" -->\n\n---\n\n# B\n");
		assertEquals(List.of("src/en/a.md:1:5 There is no slide #/1 in this deck, which has 1. Columns and rows count from 0."), found("link.missing-slide"));
	}

	@Test
	void namesOfOtherDecksOfThePageAndOfItsScriptsCount() throws Exception {
		page("<h1 id=\"cover\">Cover</h1><script>slide.id = 'made'</script>", "src/en/a.md", "src/en/b.md");
		write("src/en/a.md", "[b](#/b) [c](#/cover) [m](#/made) [z](#/z)\n");
		write("src/en/b.md", "<!-- .slide: id=\"b\" -->\n");
		write("src/zh/b.md", "<!-- .slide: id=\"z\" -->\n");
		assertEquals(List.of("src/en/a.md:1:39 Nothing on the slides is called “z”, so this link stays where it is. A slide gets a name by <!-- .slide: id=\"…\" -->."),
				found("link.missing-slide"));
	}

	@Test
	void settingsOfThePageMayNumberOtherwise() throws Exception {
		page("<script>Reveal.initialize({ hashOneBasedIndex: true, showHiddenSlides: true })</script>", "src/en/a.md");
		write("src/en/a.md", "[last](#/2) [hidden](#/1) [name](#/x) [beyond](#/3)\n\n---\n\n<!-- .slide: id=\"x\" data-visibility=\"hidden\" -->\n");
		assertEquals(List.of("src/en/a.md:1:48 There is no slide #/3 in this deck, which has 2. Columns and rows count from 0."), found("link.missing-slide"));
	}

	@Test
	void anchorsInOtherDecks() throws Exception {
		write("src/en/a.md", "[b](src/en/b.md#/1) [c](src/en/b.md#/2) [d](src/en/b.md#/b) [e](src/en/b.md#/e) [f](other.md#/9)\n");
		write("src/en/b.md", "<!-- .slide: id=\"b\" -->\n\n---\n\n# B\n");
		assertEquals(List.of("src/en/a.md:1:25 There is no #/2 in src/en/b.md.", "src/en/a.md:1:65 There is no #/e in src/en/b.md."), found("link.missing-slide"));
	}

	@Test
	void aPageInAnotherLanguageThanItsDecks() throws Exception {
		page("<!doctype html>\n<html lang=\"en\"><body>@</body></html>", "src/zh/a.md");
		write("src/zh/a.md", CHINESE);
		assertEquals(List.of("index.html:2:13 The page says its language is en and shows Chinese decks: many browsers draw them with Japanese characters then."), found("course.page-language"));
		Fix fix = problems("course.page-language").getFirst().fixes().getFirst();
		assertEquals("index.html", fix.target().orElseThrow().file());
		assertEquals(Files.readString(folder.resolve("index.html")).replace("lang=\"en\"", "lang=\"zh-CN\""), fix.appliedTo(fix.target().orElseThrow().text()));
	}

	@Test
	void aPageWithoutALanguage() throws Exception {
		page("<!doctype html>\n<html>@</html>", "slides.md");
		write("slides.md", CHINESE);
		assertEquals(List.of("index.html:2:1 The page does not say its language and shows Chinese decks: many browsers draw them with Japanese characters then."), found("course.page-language"));
		List<Fix> fixes = problems("course.page-language").getFirst().fixes();
		assertEquals(List.of("<html lang=\"zh-CN\">", "<html lang=\"zh-TW\">"),
				fixes.stream().map(fix -> fix.appliedTo(fix.target().orElseThrow().text()).split("\n")[1].split("(?<=>)")[0]).toList());
	}

	@Test
	void aLanguageThatIsRightOrSaidByOthers() throws Exception {
		write("src/zh/a.md", CHINESE);
		write("app.js", "document.documentElement.lang = 'zh'");
		for (String html : List.of("<html lang=\"zh\">@", "<html lang=\"zh-Hant-TW\">@", "<html><body lang=\"zh-CN\">@", "<html lang=\"en\"><script>document.documentElement.lang = 'zh'</script>@",
				"<html><script src=\"app.js\"></script>@", "<html><script>Slides.init({ chapters: [ 'a' ] })</script>@")) {
			page(html, "src/zh/a.md");
			assertEquals(List.of(), found("course.page-language"), html);
		}
	}

	@Test
	void decksThatAreNotChinese() throws Exception {
		page("<html lang=\"en\"><a lang=\"zh-CN\">中文</a>@", "src/en/a.md");
		for (String text : List.of("# Large language models\n\nThe word 模型 means model, and 语言 is language.\n", "# 言語モデルは本を読みました\n\n次の言葉を予想します。人間の言葉を学習しました。\n", "# 模型\n")) {
			write("src/en/a.md", text);
			write("src/zh/a.md", CHINESE);
			assertEquals(List.of(), found("course.page-language"), text);
		}
	}
}
