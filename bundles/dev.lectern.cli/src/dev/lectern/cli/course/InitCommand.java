package dev.lectern.cli.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.ExitCode;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseFileWriter;
import dev.lectern.course.CourseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern course init COURSE}: writes the course file of a course that has none. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class InitCommand implements Callable<Integer> {

	private final Streams streams;

	@Parameters(index = "0", paramLabel = "COURSE", descriptionKey = "argument.course")
	private Path folder;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.courseInit.output")
	private Path file;

	@Option(names = "--force", descriptionKey = "option.courseInit.force")
	private boolean force;

	InitCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws CourseException, CommandFailure {
		Course course = CourseReader.infer(folder);
		Path target = file == null ? usual(course.folder()) : file;
		OpenOption[] options = force ? new OpenOption[] { StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE }
				: new OpenOption[] { StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE };
		try {
			Files.writeString(target, CourseFileWriter.write(course), StandardCharsets.UTF_8, options);
		} catch (FileAlreadyExistsException e) {
			throw new CommandFailure(Texts.get("courseInit.exists", target), e);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("output.failed", target, Reasons.of(e)), e);
		}
		streams.out().print(Texts.get("courseInit.written", target) + "\n");
		return ExitCode.FINE;
	}

	/** That of the file that tells the course where there is one: a second one would tell it in the place of the first, or not at all. */
	private static Path usual(Path folder) throws CourseException {
		return folder.resolve(CourseReader.courseFile(folder).orElseGet(() -> name(folder) + ".course"));
	}

	private static String name(Path folder) {
		return folder.getFileName() == null ? "course" : folder.getFileName().toString();
	}
}
