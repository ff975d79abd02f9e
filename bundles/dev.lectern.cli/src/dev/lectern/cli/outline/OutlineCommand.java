package dev.lectern.cli.outline;

import java.util.concurrent.Callable;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.CourseArgument;
import dev.lectern.cli.command.OutputOption;
import dev.lectern.cli.command.ProblemLines;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.VersionProvider;
import dev.lectern.course.CourseException;
import dev.lectern.course.LoadedCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern outline COURSE}: shows what slides a course has. */
@Command(name = "outline", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class OutlineCommand implements Callable<Integer> {

	private final Streams streams;

	@Mixin
	private CourseArgument course = new CourseArgument();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "option.outline.format")
	private OutlineFormat format;

	@Mixin
	private OutputOption output = new OutputOption();

	public OutlineCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws CourseException, CommandFailure {
		LoadedCourse loaded = course.load();
		ProblemLines.print(loaded.problems(), streams.err());
		output.write(format == OutlineFormat.JSON ? OutlineJson.of(loaded) : OutlineText.of(loaded), streams);
		return ProblemLines.exitCode(loaded.problems());
	}
}
