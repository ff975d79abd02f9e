package dev.lectern.cli.open;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lectern open [COURSE]}: the window. The start script takes this command, and its options alone, to the product; this class only
 * documents it, and says so when it is run without the script.
 */
@Command(name = "open", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class OpenCommand implements Callable<Integer> {

	@Parameters(index = "0", arity = "0..1", paramLabel = "COURSE", descriptionKey = "argument.open.course")
	private Path course;

	@Option(names = "--screenshot", paramLabel = "FILE", descriptionKey = "option.open.screenshot")
	private Path screenshot;

	@Override
	public Integer call() throws CommandFailure {
		throw new CommandFailure(Texts.get("open.needsScript"), null);
	}
}
