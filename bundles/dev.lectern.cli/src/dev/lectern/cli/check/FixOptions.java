package dev.lectern.cli.check;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Texts;
import picocli.CommandLine.Option;

/** Whether problems are to be put right. */
final class FixOptions {

	@Option(names = "--fix", descriptionKey = "option.check.fix")
	private boolean fix;

	@Option(names = "--dry-run", descriptionKey = "option.check.dryRun")
	private boolean dryRun;

	/** @throws CommandFailure when the options make no sense together */
	void validate(CheckFormat format) throws CommandFailure {
		if (dryRun && !fix) {
			throw new CommandFailure(Texts.get("check.dryRunAlone"), null);
		}
		if (dryRun && format != CheckFormat.TEXT) {
			throw new CommandFailure(Texts.get("check.dryRunFormat", format), null);
		}
	}

	boolean isAsked() {
		return fix;
	}

	boolean isDryRun() {
		return dryRun;
	}
}
