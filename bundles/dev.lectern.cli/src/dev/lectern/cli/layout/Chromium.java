package dev.lectern.cli.layout;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.cli.command.CommandFailure;

/** Finds the browser of the system. */
final class Chromium {

	/** Names this browser, and no other will do. */
	private static final String OURS = "LECTERN_CHROMIUM";
	/** What other tools go by. */
	private static final String USUAL = "CHROME_BIN";
	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

	private Chromium() {
	}

	/**
	 * @param environment the variables of the process
	 * @throws CommandFailure when there is none
	 */
	static Path find(Map<String, String> environment) throws CommandFailure {
		String named = environment.getOrDefault(OURS, "");
		if (!named.isBlank()) {
			return program(named).orElseThrow(() -> new CommandFailure(Messages.get("noSuchBrowser", OURS, named), null));
		}
		return program(environment.getOrDefault(USUAL, "")).or(() -> onPath(environment.getOrDefault("PATH", "")))
				.orElseThrow(() -> new CommandFailure(Messages.get("noBrowser", OURS), null));
	}

	private static Optional<Path> onPath(String path) {
		List<String> folders = Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank()).toList();
		return NAMES.stream().flatMap(name -> folders.stream().flatMap(folder -> Stream.of(folder + File.separator + name)))
				.flatMap(program -> program(program).stream()).findFirst();
	}

	private static Optional<Path> program(String name) {
		try {
			return Optional.of(name).filter(one -> !one.isBlank()).map(Path::of).filter(one -> Files.isRegularFile(one) && Files.isExecutable(one));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
