package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;

/** The published bilingual course, checked whole with Lectern's own rules. */
class PublishedCheckTest {

	private final Path course = Fixtures.publishedCourse();
	private final Invocation lectern = new Invocation();

	private String checked(String... options) {
		String[] arguments = Stream.concat(Stream.of("check", course.toString()), Stream.of(options)).toArray(String[]::new);
		int exitCode = lectern.run(arguments);
		assertTrue(exitCode == 0 || exitCode == 1, lectern.err());
		assertEquals("", lectern.err());
		return lectern.out();
	}

	@Test
	void looksAtEverythingAndExplainsAllItReports() {
		JsonObject report = JsonParser.parseString(checked("--format", "json")).getAsJsonObject();
		assertEquals(List.of("lectern", "course", "problems", "summary"), List.copyOf(report.keySet()));
		assertEquals("LLM for Kids", report.get("course").getAsString());
		JsonObject summary = report.getAsJsonObject("summary");
		assertEquals("42 568 366 94", summary.get("decks") + " " + summary.get("slides") + " " + summary.get("citations") + " " + summary.get("papers"));
		List<String> known = Rules.descriptions().stream().map(RuleDescription::id).toList();
		int problems = 0;
		for (JsonElement element : report.getAsJsonArray("problems")) {
			JsonObject problem = element.getAsJsonObject();
			assertTrue(known.contains(problem.get("rule").getAsString()), problem.toString());
			assertTrue(Files.exists(course.resolve(problem.get("file").getAsString())), problem.toString());
			problems++;
		}
		assertEquals(problems, summary.get("error").getAsInt() + summary.get("warning").getAsInt() + summary.get("info").getAsInt());
	}

	@Test
	void givesTheSameBytesAgain() {
		for (String format : new String[] { "text", "json", "sarif", "junit" }) {
			assertEquals(timeless(checked("--format", format)), timeless(checked("--format", format)), format);
		}
	}

	private static String timeless(String report) {
		return report.replaceAll("\"milliseconds\": \\d+", "\"milliseconds\": 0");
	}
}
