package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A course with a course file, checked with Lectern's own rules: what the file says of the house is what is told, and what counts. */
class HouseStyleCheckTest {

	private static final String COURSE = """
			course "House"
			language en "English" source
			language zh "中文"
			chapter intro
			chapter more
			term computer {
				in en "computer"
				in zh "电脑"
				never in zh "计算机" except "计算机科学"
			}
			introduce computer in intro slide 2
			typography in en { quotes "“" "”" }
			citations { form in zh "[{title}]({url}) ({year})" }
			ending of more { section summary in en "Summary" in zh "总结" }
			""";
	private static final String ENGLISH = "# Intro\n\nA computer is \"new\".\n\n---\n\n## Two\n\nA computer, a \"good\" one.\n";
	private static final String EARLY = "src/en/intro.md:3 text.term-early warning";
	private static final String QUOTES_1 = "src/en/intro.md:3 text.quotes warning";
	private static final String QUOTES_2 = "src/en/intro.md:9 text.quotes warning";
	private static final String TERM = "src/zh/intro.md:7 text.term warning";
	private static final String ENDING = "src/en/more.md:1 deck.ending warning";
	private static final String YEAR = "src/zh/more.md:5 citation.year-missing info";

	@TempDir
	Path folder;
	private CheckFixture fixture;
	private final CheckInvocation lectern = new CheckInvocation(RuleBook.standard());

	@BeforeEach
	void write() throws IOException {
		fixture = new CheckFixture(folder);
		for (String file : List.of("index.html", "src/en/last.md", "pictures/a b.png")) {
			Files.delete(fixture.course().resolve(file));
		}
		fixture.write("house.course", COURSE);
		fixture.write("src/en/intro.md", ENGLISH);
		fixture.write("src/zh/intro.md", "# 介绍\n\n---\n\n## 二\n\n计算机和计算机科学。\n");
		String cited = "- [BERT](https://arxiv.org/abs/1810.04805)%s\n- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)%s\n- [T5](https://arxiv.org/abs/1910.10683)%s\n";
		fixture.write("src/en/more.md", "# More\n\n" + cited.formatted("", "", ""));
		fixture.write("src/zh/more.md", "# 更多\n\n" + cited.formatted(" (2018)", " (2017)", "") + "\n---\n\n## 总结\n\n完。\n");
		fixture.write("citations.lock.jsonl", """
				{"id":"1910.10683","title":"Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer","authors":["A"],"published":"2019-10-23",\
				"updated":"2019-10-23","version":1,"status":"verified","nicknames":["T5"],"checked":"2026-11-01T00:00:00Z","source":"metadata","categories":[]}
				""");
	}

	private JsonObject report(String... options) {
		List<String> all = new ArrayList<>(List.of(options));
		all.add("--format=json");
		lectern.run(fixture, all.toArray(String[]::new));
		assertEquals("", lectern.err());
		return JsonParser.parseString(lectern.out()).getAsJsonObject();
	}

	private List<String> problems(String... options) {
		return report(options).getAsJsonArray("problems").asList().stream().map(JsonElement::getAsJsonObject)
				.map(problem -> problem.get("file").getAsString() + ":" + problem.get("line") + " " + problem.get("rule").getAsString() + " " + problem.get("severity").getAsString()).toList();
	}

	private void rules(String settings) {
		fixture.write("house.course", COURSE + settings.replace("; ", "\n") + "\n");
	}

	@Test
	void tellsWhatTheHouseAsksFor() {
		assertEquals(List.of(EARLY, QUOTES_1, QUOTES_2, TERM, ENDING, YEAR), problems());
		fixture.write("house.course", COURSE.substring(0, COURSE.indexOf("term")));
		assertEquals(List.of(YEAR), problems());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rule text.quotes off                                             | early term ending year
			rule text.quotes error                                           | early quotes1:error quotes2:error term ending year
			rule text.quotes info                                            | early quotes1:info quotes2:info term ending year
			rule text.quotes off in intro                                    | early term ending year
			rule text.quotes off in more                                     | early quotes1 quotes2 term ending year
			rule text.quotes off in intro slide 2                            | early quotes1 term ending year
			rule text.quotes off in intro slide 1 to 2                       | early term ending year
			rule text.quotes off in intro to more                            | early term ending year
			rule text.quotes off for zh                                      | early quotes1 quotes2 term ending year
			rule text.quotes off for en because "quotes a poem"              | early term ending year
			rule text.quotes off; rule text.quotes error in intro slide 2    | early quotes2:error term ending year
			rule text.quotes error in intro slide 2; rule text.quotes off    | early term ending year
			rule text.term off for zh; rule text.term-early off in intro     | quotes1 quotes2 ending year
			rule deck.ending error in more; rule citation.year-missing off   | early quotes1 quotes2 term ending:error
			rule citation.year-missing warning in more for zh                | early quotes1 quotes2 term ending year:warning
			""")
	void weighsAsTheCourseFileSays(String settings, String expected) {
		rules(settings);
		assertEquals(expected(expected), problems());
	}

	private static List<String> expected(String words) {
		return List.of(words.split(" ")).stream().map(word -> {
			String[] parts = word.split(":");
			String usual = switch (parts[0]) {
				case "early" -> EARLY;
				case "quotes1" -> QUOTES_1;
				case "quotes2" -> QUOTES_2;
				case "term" -> TERM;
				case "ending" -> ENDING;
				case "year" -> YEAR;
				default -> throw new IllegalArgumentException(word);
			};
			return parts.length == 1 ? usual : usual.substring(0, usual.lastIndexOf(' ') + 1) + parts[1];
		}).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rule text.quotes error    | error   | 1
			rule text.quotes warning  | error   | 0
			rule text.quotes off      | warning | 0
			rule text.quotes info     | warning | 0
			rule text.quotes info     | info    | 1
			rule text.quotes warning  | warning | 1
			""")
	void endsByTheSeveritiesOfTheCourse(String settings, String from, int exitCode) {
		rules(settings);
		assertEquals(exitCode, lectern.run(fixture, "--rule", "text.quotes", "--fail-on", from));
	}

	@Test
	void tellsOfTheRulesAskedForAsTheyCount() {
		rules("rule text.quotes error; rule text.term off");
		assertEquals(expected("early quotes1:error quotes2:error"), problems("--rule", "text.*"));
		assertEquals(List.of(), problems("--rule", "text.term"));
		assertEquals(expected("early quotes1:error quotes2:error"), problems("--language", "en", "--chapter", "intro"));
	}

	@Test
	void putsRightWhatIsNotSwitchedOff() {
		rules("rule text.quotes off in intro slide 1");
		lectern.run(fixture, "--fix");
		assertEquals(ENGLISH.replace("\"good\"", "“good”"), fixture.read("src/en/intro.md"));
		rules("rule text.quotes off");
		assertEquals(0, lectern.run(fixture, "--fix"));
		assertEquals(ENGLISH.replace("\"good\"", "“good”"), fixture.read("src/en/intro.md"));
	}

	@Test
	void writesYearsInTheFormOfTheHouse() {
		lectern.run(fixture, "--rule", "citation.year-missing", "--format", "sarif");
		JsonObject fix = results().get(0).getAsJsonObject().getAsJsonArray("fixes").get(0).getAsJsonObject();
		String inserted = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject().getAsJsonArray("replacements").get(0).getAsJsonObject().getAsJsonObject("insertedContent")
				.get("text").getAsString();
		assertEquals(" (2019)", inserted);
	}

	private JsonArray results() {
		return JsonParser.parseString(lectern.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
	}

	@Test
	void disagreementsWithThePageCanBeSettledEitherWayButNotByThemselves() {
		fixture.write("index.html", "<script>\nSlides.init({ title: 'House', chapters: ['intro'], langs: { en: 'English', zh: '中文' } });\n</script>\n");
		rules("rule course.page-differs error");
		String course = fixture.read("house.course");
		JsonObject problem = report("--rule", "course.page-differs", "--fix").getAsJsonArray("problems").get(0).getAsJsonObject();
		assertEquals("house.course:5:9-5:13", problem.get("file").getAsString() + ":" + problem.get("line") + ":" + problem.get("column") + "-" + problem.get("endLine") + ":"
				+ problem.get("endColumn"));
		assertEquals("[\"Change the course file to have no chapter more\",\"Change the page to have chapter more\"]", problem.get("fixes").toString());
		assertEquals(1, lectern.run(fixture, "--rule", "course.page-differs", "--fix"));
		assertEquals(course, fixture.read("house.course"));
		assertTrue(fixture.read("index.html").contains("['intro']"));
		rules("rule course.page-differs off");
		assertEquals(List.of(), problems("--rule", "course.page-differs"));
	}

	@Test
	void problemsOfImportedStylesAreToldInThem() {
		fixture.write("style/house.course", "style \"House\"\nlanguage en\n\ntypography in fr { }\nrule text.quotes error\n");
		rules("import \"style/house.course\"");
		assertEquals(List.of("style/house.course:4 course.unknown-name error"), problems("--rule", "course.*"));
		assertTrue(problems().contains(QUOTES_1.replace("warning", "error")), () -> problems().toString());
	}

	@Test
	void problemsOfStylesOutsideOfTheCourseAreToldAtTheImport() throws IOException {
		Files.write(folder.resolve("house.course"), "style \"House\"\nlanguage en\n\ntypography in fr { }\n".getBytes(StandardCharsets.UTF_8));
		rules("import \"../house.course\"");
		JsonObject problem = report("--rule", "course.*").getAsJsonArray("problems").get(0).getAsJsonObject();
		assertEquals("house.course:15:8", problem.get("file").getAsString() + ":" + problem.get("line") + ":" + problem.get("column"));
		assertTrue(problem.get("message").getAsString().startsWith("../house.course, line 4: There is no language fr"), problem.toString());
	}

	@Test
	void bytesThatAreNoTextInACourseFileHaveARuleOfTheirOwn() {
		fixture.write("house.course", COURSE.getBytes(java.nio.charset.Charset.forName("GB18030")));
		assertEquals(List.of("course.file-encoding"), report("--rule", "course.*").getAsJsonArray("problems").asList().stream()
				.map(problem -> problem.getAsJsonObject().get("rule").getAsString()).toList());
	}

	@Test
	void whatIsSwitchedOffIsSuppressedWithItsReason() throws IOException {
		rules("rule text.quotes off in intro slide 1 because \"quotes a poem\"; rule text.term off");
		lectern.run(fixture, "--format", "sarif");
		List<String> suppressed = results().asList().stream().map(JsonElement::getAsJsonObject).filter(result -> result.has("suppressions"))
				.map(result -> result.get("ruleId").getAsString() + " " + result.get("suppressions")).toList();
		assertEquals(List.of("text.quotes [{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"quotes a poem\"}]",
				"text.term [{\"kind\":\"external\",\"status\":\"accepted\"}]"), suppressed);
		Path baseline = folder.resolve("baseline.sarif");
		Files.writeString(baseline, lectern.out());
		rules("");
		assertEquals(List.of(QUOTES_1, TERM), problems("--baseline", baseline.toString()), "what was suppressed is not known");
		lectern.run(fixture, "--format", "sarif", "--rule", "text.quotes");
		assertEquals(2, results().size());
	}

	@Test
	void reportsForPrograms() {
		fixture.write("index.html", "<script>\nSlides.init({ title: 'House', chapters: ['intro', 'more'], langs: { en: 'EN', zh: '中文' } });\n</script>\n");
		rules("rule text.quotes error in intro slide 1; rule text.quotes off because \"quotes a poem\"; rule text.quotes error in intro slide 1; rule deck.ending info");
		lectern.run(fixture, "--format", "json");
		assertEquals(CheckFixture.golden("house.json"), lectern.out());
		lectern.run(fixture, "--format", "sarif");
		JsonArray results = results();
		results.forEach(result -> result.getAsJsonObject().remove("ruleIndex")); // which changes with every rule there is
		assertEquals(CheckFixture.golden("house.sarif-results"), new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(results) + "\n");
	}
}
