package dev.lectern.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.lectern.check.Problem;

/**
 * A report for build servers, in the XML that Ant's JUnit task made common. A deck is a test suite, so is another file that has problems; each problem is
 * a case that fails, and a deck without any has one case that does not.
 */
final class CheckJunit {

	private final CheckReport report;
	private final StringBuilder xml = new StringBuilder();

	private CheckJunit(CheckReport report) {
		this.report = report;
	}

	static String of(CheckReport report) {
		CheckJunit check = new CheckJunit(report);
		check.suites();
		return check.xml.toString();
	}

	private void suites() {
		Map<String, List<Problem>> byFile = new LinkedHashMap<>();
		report.problems().stream().filter(problem -> report.deck(problem).isEmpty())
				.forEach(problem -> byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem));
		report.decks().keySet().forEach(deck -> byFile.put(deck.path(), new ArrayList<>()));
		report.problems().stream().filter(problem -> report.deck(problem).isPresent()).forEach(problem -> byFile.get(problem.file()).add(problem));
		int tests = byFile.values().stream().mapToInt(problems -> Math.max(1, problems.size())).sum();
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		xml.append("<testsuites").append(attribute("name", report.course().course().title())).append(attribute("tests", tests))
				.append(attribute("failures", report.problems().size())).append(attribute("errors", 0)).append(">\n");
		byFile.forEach(this::suite);
		xml.append("</testsuites>\n");
	}

	private void suite(String file, List<Problem> problems) {
		String name = file.isEmpty() ? "." : file;
		xml.append("  <testsuite").append(attribute("name", name)).append(attribute("tests", Math.max(1, problems.size())))
				.append(attribute("failures", problems.size())).append(attribute("errors", 0)).append(attribute("skipped", 0)).append(">\n");
		if (problems.isEmpty()) {
			xml.append("    <testcase").append(attribute("name", name)).append(attribute("classname", name)).append(attribute("file", name)).append("/>\n");
		}
		problems.forEach(problem -> failing(name, problem));
		xml.append("  </testsuite>\n");
	}

	private void failing(String file, Problem problem) {
		String place = problem.line() + ":" + problem.column();
		xml.append("    <testcase").append(attribute("name", problem.rule() + " " + place)).append(attribute("classname", file)).append(attribute("file", file))
				.append(attribute("line", problem.line())).append(">\n");
		xml.append("      <failure").append(attribute("type", problem.severity().name().toLowerCase(Locale.ROOT))).append(attribute("message", problem.message()))
				.append(">").append(escaped(file + ":" + place + ": " + problem.message() + " [" + problem.rule() + "]")).append("</failure>\n");
		xml.append("    </testcase>\n");
	}

	private static String attribute(String name, Object value) {
		return " " + name + "=\"" + escaped(String.valueOf(value)) + "\"";
	}

	/** What XML 1.0 cannot say at all is left out. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().filter(CheckJunit::isCharacter).forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
				default -> escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}

	private static boolean isCharacter(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
