package dev.lectern.citation.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lectern's folder in the place where this system keeps what programs can fetch again. Names a folder, never makes one. */
public final class CacheFolder {

	private static final String NAME = "lectern";

	private CacheFolder() {
	}

	/**
	 * {@code XDG_CACHE_HOME} wins everywhere; else it is {@code LOCALAPPDATA} on Windows, {@code Library/Caches} on macOS, and {@code .cache}.
	 *
	 * @param environment as {@link System#getenv()} tells it
	 */
	public static Path of(Map<String, String> environment) {
		return of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
	}

	static Path of(Map<String, String> environment, String system, Path home) {
		String name = system.toLowerCase(Locale.ROOT);
		Stream<Optional<Path>> places = name.startsWith("windows")
				? Stream.of(absolute(environment, "XDG_CACHE_HOME"), absolute(environment, "LOCALAPPDATA"), Optional.of(home.resolve("AppData/Local")))
				: Stream.of(absolute(environment, "XDG_CACHE_HOME"), Optional.of(home.resolve(name.startsWith("mac") ? "Library/Caches" : ".cache")));
		return places.flatMap(Optional::stream).findFirst().orElseThrow().resolve(NAME);
	}

	/** The XDG specification has relative paths ignored. */
	private static Optional<Path> absolute(Map<String, String> environment, String variable) {
		try {
			return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
