package dev.lectern.cli.course;

import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.VersionProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern course}: shows what can be done with course files. */
@Command(name = "course", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class CourseCommand implements Runnable {

	private final Streams streams;

	@Spec
	private CommandSpec spec;

	private CourseCommand(Streams streams) {
		this.streams = streams;
	}

	/** The command with those below it. */
	public static CommandLine of(Streams streams) {
		return new CommandLine(new CourseCommand(streams)).addSubcommand(new InitCommand(streams));
	}

	@Override
	public void run() {
		streams.out().print(spec.commandLine().getUsageMessage());
	}
}
