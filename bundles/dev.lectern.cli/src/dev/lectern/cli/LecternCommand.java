package dev.lectern.cli;

import dev.lectern.cli.command.Failures;
import dev.lectern.cli.command.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lectern} itself: help, version, and the other commands. */
@Command(name = "lectern", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class LecternCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Failures.noCommand());
	}
}
