package dev.lectern.cli.check;

import java.util.List;
import java.util.Locale;

import dev.lectern.check.Problem;
import dev.lectern.cli.command.ExitCode;
import dev.lectern.course.Severity;

/** From which severity on a problem makes the command fail. */
enum FailOn {
	ERROR, WARNING, INFO;

	int exitCode(List<Problem> problems) {
		Severity least = Severity.valueOf(name());
		return problems.stream().anyMatch(problem -> problem.severity().compareTo(least) <= 0) ? ExitCode.PROBLEMS : ExitCode.FINE;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
