package dev.lectern.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Severity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** A report for people at a terminal: file by file, and a sum. */
final class CheckText {

	private final CheckReport report;
	private final boolean coloured;
	private final StringBuilder text = new StringBuilder();

	private CheckText(CheckReport report, Ansi ansi) {
		this.report = report;
		coloured = ansi.enabled();
	}

	static String of(CheckReport report, Ansi ansi) {
		CheckText check = new CheckText(report, ansi);
		check.byFile().forEach(check::file);
		check.sum();
		return check.text.toString();
	}

	private Map<String, List<Problem>> byFile() {
		Map<String, List<Problem>> byFile = new LinkedHashMap<>();
		report.problems().forEach(problem -> byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem));
		return byFile;
	}

	private void file(String file, List<Problem> problems) {
		line(styled(file.isEmpty() ? "." : file, Style.bold));
		int places = problems.stream().mapToInt(problem -> place(problem).length()).max().orElse(0);
		int severities = problems.stream().mapToInt(problem -> severity(problem).length()).max().orElse(0);
		for (Problem problem : problems) {
			line("  " + padded(place(problem), places) + "  " + styled(padded(severity(problem), severities), colour(problem.severity())) + "  "
					+ problem.message().replaceAll("\\R", " ") + "  " + styled(problem.rule(), Style.faint));
		}
		line("");
	}

	private void sum() {
		CheckReport.Extent extent = report.extent();
		long fixable = report.problems().stream().filter(problem -> problem.fixes().stream().anyMatch(Fix::sure)).count();
		String problems = report.problems().isEmpty() ? Texts.get("check.none")
				: Texts.get("check.problems", report.problems().size(), report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO));
		line(Texts.get("check.sum", problems, extent.decks(), extent.slides()));
		if (fixable > 0) {
			line(Texts.get("check.fixable", fixable));
		}
		if (report.known() > 0) {
			line(Texts.get("check.known", report.known()));
		}
	}

	private static String place(Problem problem) {
		return problem.line() + ":" + problem.column();
	}

	private static String severity(Problem problem) {
		return Texts.get("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
	}

	private static IStyle colour(Severity severity) {
		return switch (severity) {
			case ERROR -> Style.fg_red;
			case WARNING -> Style.fg_yellow;
			case INFO -> Style.fg_cyan;
		};
	}

	private String styled(String part, IStyle style) {
		return coloured ? style.on() + part + style.off() : part;
	}

	private static String padded(String part, int width) {
		return part + " ".repeat(width - part.length());
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
