package dev.lectern.cli.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Severity;

/** Problems as one line each, in the form that editors and terminals make links of: {@code file:line:column: severity: message [rule]}. */
public final class ProblemLines {

	private ProblemLines() {
	}

	public static void print(List<CourseProblem> problems, PrintStream to) {
		problems.forEach(problem -> to.println(line(problem)));
	}

	/** The exit code for these problems, where only errors count. */
	public static int exitCode(List<CourseProblem> problems) {
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? ExitCode.PROBLEMS : ExitCode.FINE;
	}

	private static String line(CourseProblem problem) {
		String file = problem.file().isEmpty() ? "." : problem.file();
		return file + ":" + problem.line() + ":" + problem.column() + ": " + problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + " ["
				+ problem.rule() + "]";
	}
}
