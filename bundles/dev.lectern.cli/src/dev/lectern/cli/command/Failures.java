package dev.lectern.cli.command;

import java.util.stream.Collectors;

import dev.lectern.course.CourseException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells why a command did not work: one line for what users can mend, the whole cause for what they cannot. */
public final class Failures {

	private Failures() {
	}

	/** What {@code lectern} alone says. */
	public static String noCommand() {
		return Texts.get("usage.noCommand");
	}

	public static int usage(Streams streams, ParameterException e) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		streams.err().println(oneLine(Texts.get("usage.error", command, reason(e))));
		return ExitCode.USAGE;
	}

	public static int execution(Streams streams, Exception e) {
		if (e instanceof CourseException || e instanceof CommandFailure) {
			streams.err().println(oneLine("lectern: " + e.getMessage()));
			return ExitCode.USAGE;
		}
		return internal(streams, e);
	}

	public static int internal(Streams streams, Throwable e) {
		streams.err().println(oneLine(Texts.get("internal", e.toString())));
		e.printStackTrace(streams.err());
		return ExitCode.INTERNAL;
	}

	private static String reason(ParameterException e) {
		return switch (e) {
			case MissingParameterException missing -> Texts.get("usage.missing", missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(" ")));
			case UnmatchedArgumentException unknown when unknown.isUnknownOption() -> Texts.get("usage.unknownOption", unknown.getUnmatched().getFirst());
			case UnmatchedArgumentException unknown -> unmatched(unknown);
			case OverwrittenOptionException twice -> Texts.get("usage.twice", name(twice.getOverwritten()));
			case ParameterException value when value.getArgSpec() != null && value.getArgSpec().type().isEnum() -> Texts.get("usage.invalidChoice",
					name(value.getArgSpec()), String.join(", ", value.getArgSpec().completionCandidates()));
			default -> e.getMessage();
		};
	}

	private static String unmatched(UnmatchedArgumentException e) {
		boolean noSuchCommand = !e.getCommandLine().getSubcommands().isEmpty();
		return Texts.get(noSuchCommand ? "usage.unknownCommand" : "usage.unmatched", e.getUnmatched().getFirst());
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\R", " ");
	}
}
