package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tells that a file is another one than before; the disk is asked once for each, until all is forgotten. For one thread at a time, never the UI thread. */
final class FileStates {

	/** @param key tells files of the same name apart where the system can; else null */
	private record State(FileTime modified, long size, Object key) {
	}

	private final Map<Path, Map<String, Optional<State>>> known = new HashMap<>();

	/**
	 * To be compared with what it was at another time. A file that is not there, or that nobody can be asked for, has a state, too.
	 *
	 * @param files relative to the folder
	 */
	Map<String, ?> of(Path folder, Collection<String> files) {
		if (files.isEmpty()) {
			return Map.of();
		}
		Map<String, Optional<State>> inFolder = known.computeIfAbsent(folder, one -> new HashMap<>());
		return files.stream().collect(Collectors.toMap(Function.identity(), file -> inFolder.computeIfAbsent(file, name -> state(folder, name)), (one, same) -> one));
	}

	/** Files may be others now. */
	void forget() {
		known.clear();
	}

	private static Optional<State> state(Path folder, String name) {
		try {
			BasicFileAttributes file = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
			return Optional.of(new State(file.lastModifiedTime(), file.size(), file.fileKey()));
		} catch (IOException | InvalidPathException e) {
			return Optional.empty();
		}
	}
}
