package dev.lectern.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where a command's result goes. */
public final class OutputOption {

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.output")
	private Path file;

	/** Whether the result goes to a file, where nobody sees colours. */
	public boolean isFile() {
		return file != null;
	}

	/** @param result whole lines, each ended by {@code \n} */
	public void write(String result, Streams streams) throws CommandFailure {
		if (file == null) {
			streams.out().print(result);
			return;
		}
		try {
			Files.writeString(file, result, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("output.failed", file, reason(e)), e);
		}
	}

	private static String reason(IOException e) {
		return switch (e) {
			case NoSuchFileException none -> Texts.get("output.noFolder");
			default -> Reasons.of(e);
		};
	}
}
