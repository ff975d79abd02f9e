package dev.lectern.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.lectern.cli.command.Failures;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs {@code check} as {@code Main} does, with other rules and a clock that takes 7 milliseconds each time it is looked at, in English. */
final class CheckInvocation {

	private final RuleBook book;
	private final Ansi ansi;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private long now;

	CheckInvocation(RuleBook book) {
		this(book, Ansi.OFF);
	}

	CheckInvocation(RuleBook book, Ansi ansi) {
		this.book = book;
		this.ansi = ansi;
	}

	int run(CheckFixture fixture, String... options) {
		out.reset();
		err.reset();
		Streams streams = new Streams(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8));
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.add(fixture.course().toString());
		Locale usual = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			CommandLine check = new CommandLine(new CheckCommand(streams, () -> book, () -> now += 7_000_000));
			check.setResourceBundle(Texts.bundle());
			check.setCaseInsensitiveEnumValuesAllowed(true);
			check.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
			check.setParameterExceptionHandler((e, given) -> Failures.usage(streams, e));
			check.setExecutionExceptionHandler((e, command, given) -> Failures.execution(streams, e));
			return check.execute(arguments.toArray(String[]::new));
		} finally {
			streams.flush();
			Locale.setDefault(usual);
		}
	}

	/** The result; the version, which depends on how the tests are run, is {@code VERSION}. */
	String out() {
		return out.toString(StandardCharsets.UTF_8).replaceAll("(\"(?:lectern|version)\": )\"(?!2\\.1\\.0\")[^\"]*\"", "$1\"VERSION\"");
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
