package dev.lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import dev.lectern.cli.check.CheckCommand;
import dev.lectern.cli.citations.CitationsCommand;
import dev.lectern.cli.citations.ImportPapersCommand;
import dev.lectern.cli.command.Failures;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.course.CourseCommand;
import dev.lectern.cli.open.OpenCommand;
import dev.lectern.cli.outline.OutlineCommand;
import dev.lectern.cli.render.RenderCommand;
import dev.lectern.cli.rules.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code lectern} without its window. */
public final class Main {

	private Main() {
	}

	/** Runs a command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		Streams streams = new Streams(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
		System.exit(run(streams, Ansi.AUTO, arguments));
	}

	/**
	 * Runs a command in this process, without colours. Messages are in the language of {@link java.util.Locale#getDefault()}.
	 *
	 * @param out takes the result; should be in UTF-8
	 * @param err takes problems, progress and failures
	 * @return 0 when all is fine, 1 when the course has problems, 2 for wrong usage or an unreadable course, 3 for an error of the program itself
	 */
	public static int run(PrintStream out, PrintStream err, String... arguments) {
		return run(new Streams(out, err), Ansi.OFF, arguments);
	}

	private static int run(Streams streams, Ansi ansi, String... arguments) {
		try {
			return commandLine(streams, ansi).execute(arguments);
		} catch (RuntimeException | Error e) {
			return Failures.internal(streams, e);
		} finally {
			streams.flush();
		}
	}

	private static CommandLine commandLine(Streams streams, Ansi ansi) {
		CommandLine lectern = new CommandLine(new LecternCommand());
		lectern.addSubcommand(new OpenCommand());
		lectern.addSubcommand(new OutlineCommand(streams));
		lectern.addSubcommand(new RenderCommand(streams));
		lectern.addSubcommand(new CheckCommand(streams));
		lectern.addSubcommand(new CitationsCommand(streams));
		lectern.addSubcommand(new ImportPapersCommand(streams));
		lectern.addSubcommand(new RulesCommand(streams));
		lectern.addSubcommand(CourseCommand.of(streams));
		lectern.addSubcommand(new CommandLine.HelpCommand());
		lectern.setResourceBundle(Texts.bundle());
		lectern.setOut(new PrintWriter(streams.out(), true)).setErr(new PrintWriter(streams.err(), true));
		lectern.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
		lectern.setCaseInsensitiveEnumValuesAllowed(true);
		lectern.setUsageHelpAutoWidth(ansi == Ansi.AUTO);
		lectern.setParameterExceptionHandler((e, given) -> Failures.usage(streams, e));
		lectern.setExecutionExceptionHandler((e, command, given) -> Failures.execution(streams, e));
		return lectern;
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}
}
