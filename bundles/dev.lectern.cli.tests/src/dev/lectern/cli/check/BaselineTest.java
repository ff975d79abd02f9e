package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

	@TempDir
	Path folder;

	private final CheckInvocation lectern = new CheckInvocation(TestRules.usual());
	private CheckFixture fixture;

	@BeforeEach
	void write() {
		fixture = new CheckFixture(folder);
	}

	private String baseline(String format) {
		Path file = folder.resolve("baseline." + format);
		lectern.run(fixture, "--format", format, "--output", file.toString());
		return file.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif" })
	void leavesOutWhatWasKnown(String format) {
		String baseline = baseline(format);
		assertEquals(0, lectern.run(fixture, "--baseline", baseline, "--fail-on", "info"));
		assertEquals("No problems in 5 decks with 7 slides\n7 more are in the baseline\n", lectern.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif" })
	void knowsProblemsWhoseLinesMoved(String format) {
		String baseline = baseline(format);
		fixture.write("src/en/intro.md", "# New\n\n---\n\n" + fixture.read("src/en/intro.md"));
		assertEquals(0, lectern.run(fixture, "--baseline", baseline, "--fail-on", "info"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif" })
	void tellsOfNewProblems(String format) {
		String baseline = baseline(format);
		fixture.write("src/zh/intro.md", fixture.read("src/zh/intro.md") + "\nTODO\n");
		fixture.write("src/zh/more.md", "# TODO\n");
		assertEquals(1, lectern.run(fixture, "--baseline", baseline));
		assertTrue(lectern.out().endsWith("2 problems (2 errors, 0 warnings, 0 info) in 5 decks with 7 slides\n7 more are in the baseline\n"), lectern.out());
	}

	@Test
	void tellsOfANewProblemInAnotherLineInPlaceOfAKnownOne() {
		String baseline = baseline("sarif");
		fixture.write("src/zh/intro.md", "# 介绍\n\nanother TODO\n");
		assertEquals(1, lectern.run(fixture, "--baseline", baseline));
	}

	@Test
	void fixesNothingThatIsKnown() {
		String baseline = baseline("sarif");
		assertEquals(0, lectern.run(fixture, "--baseline", baseline, "--fix"));
		assertEquals("", lectern.err());
		assertTrue(fixture.read("src/en/last.md").contains("\t"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "{}", "null", "{\"problems\": 1}", "{\"problems\": [1]}", "{\"problems\": [{}]}", "{\"runs\": [{\"results\": [{\"ruleId\": \"x\"}]}]}",
			"{\"runs\": [{\"results\": [{\"ruleId\": \"x\", \"locations\": []}]}]}",
			"{\"problems\": [{\"rule\": null, \"file\": \"\", \"message\": \"\"}]}" })
	void refusesWhatIsNoReportInOneLine(String text) throws IOException {
		Path file = folder.resolve("baseline");
		Files.writeString(file, text);
		assertEquals(2, lectern.run(fixture, "--baseline", file.toString()));
		assertEquals("lectern: " + file + ": no baseline: expected a report that check wrote with --format sarif or --format json\n", lectern.err());
	}

	@Test
	void refusesAFolderInOneLine() {
		assertEquals(2, lectern.run(fixture, "--baseline", folder.toString()));
		assertEquals(1, lectern.err().lines().count(), lectern.err());
	}
}
