package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CheckTest {

	@TempDir
	Path folder;

	private final CheckInvocation lectern = new CheckInvocation(TestRules.usual());
	private CheckFixture fixture;

	@BeforeEach
	void write() {
		fixture = new CheckFixture(folder);
	}

	private JsonObject report(String... options) {
		List<String> all = new ArrayList<>(List.of(options));
		all.add("--format=json");
		lectern.run(fixture, all.toArray(String[]::new));
		return JsonParser.parseString(lectern.out()).getAsJsonObject();
	}

	private List<String> problems(String... options) {
		return report(options).getAsJsonArray("problems").asList().stream().map(JsonElement::getAsJsonObject)
				.map(problem -> problem.get("rule").getAsString() + " " + problem.get("file").getAsString()).toList();
	}

	@Test
	void tellsOfOneLanguage() {
		assertEquals(List.of("text.todo src/zh/intro.md"), problems("--language", "zh"));
		assertEquals(2, report("--language", "zh").getAsJsonObject("summary").get("decks").getAsInt());
	}

	@Test
	void tellsOfOneChapter() {
		assertEquals(List.of("text.todo src/en/intro.md", "text.tab src/en/intro.md", "text.todo src/zh/intro.md"), problems("--chapter", "intro"));
		assertEquals(List.of("text.todo src/en/intro.md", "text.tab src/en/intro.md"), problems("--chapter", "intro", "--language", "en"));
	}

	@Test
	void tellsOfSomeRules() {
		assertEquals(List.of("asset.picture pictures/a b.png"), problems("--rule", "asset.picture"));
		assertEquals(List.of("course.deck-missing index.html", "text.tab src/en/intro.md", "text.tab src/en/last.md", "text.tab src/en/last.md"),
				problems("--rule", "text.tab,course.*"));
		assertEquals(List.of("course.deck-missing index.html", "asset.picture pictures/a b.png"), problems("--rule", "course.*", "--rule", "asset.*"));
		assertEquals(7, problems("--rule", "*").size());
	}

	@ParameterizedTest
	@CsvSource({ "error, text.todo, 1", "error, text.tab, 0", "warning, text.tab, 1", "warning, text.todo, 1", "warning, asset.picture, 0", "info, asset.picture, 1" })
	void endsWithOneFromASeverityOn(String severity, String rule, int exitCode) {
		assertEquals(exitCode, lectern.run(fixture, "--fail-on", severity, "--rule", rule));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--language fr          | lectern: check: the course has no language fr; it has: en, zh
			--chapter intros       | lectern: check: the course has no chapter intros; it has: intro, more, last
			--rule text.toodo      | lectern: check: there is no rule text.toodo; did you mean text.todo? (lectern rules lists all)
			--rule texts.*         | lectern: check: there is no rule texts.*; did you mean text.*? (lectern rules lists all)
			--rule text.tab,asset  | lectern: check: there is no rule asset; did you mean asset.*? (lectern rules lists all)
			--dry-run              | lectern: check: --dry-run says what --fix would do; give both
			--fix --dry-run --format json | lectern: check: --dry-run writes a diff in place of the report; leave out --format json
			--fail-on fatal        | check: --fail-on must be one of: error, warning, info (see: check --help)
			--baseline no/such     | lectern: no/such: there is no such baseline; make one with: lectern check COURSE --format sarif --output FILE
			""")
	void tellsWrongUsageInOneLine(String options, String message) {
		assertEquals(2, lectern.run(fixture, options.split(" ")));
		assertEquals(message + "\n", lectern.err());
		assertEquals("", lectern.out());
	}

	@Test
	void tellsOfARuleThatBrokeDownBesideWhatOthersFound() {
		CheckInvocation broken = new CheckInvocation(TestRules.book(TestRules.breaking("text.broken"), TestRules.replacing("text.tab", "\t", " ")));
		assertEquals(3, broken.run(fixture));
		assertTrue(broken.out().contains("text.tab"), broken.out());
		assertTrue(broken.err().contains("lectern: internal error: dev.lectern.check.RuleFailure: text.broken at src/en/intro.md, slide 2: "), broken.err());
		assertTrue(broken.err().contains("Caused by: java.lang.IllegalStateException: planted"), broken.err());
	}

	@Test
	void isContentWithoutTheNetwork() {
		assertEquals(1, lectern.run(fixture, "--offline"));
		assertEquals("", lectern.err());
	}

	@Test
	void changesNothingInTheCourse() throws IOException {
		List<String> before = listing();
		lectern.run(fixture, "--fail-on", "info");
		lectern.run(fixture, "--fix", "--dry-run");
		assertEquals(before, listing());
	}

	private List<String> listing() throws IOException {
		try (Stream<Path> paths = Files.walk(fixture.course())) {
			return paths.sorted().map(path -> path + " " + path.toFile().lastModified()).toList();
		}
	}
}
