package dev.lectern.page.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What of a course's folder may be read: regular files whose real place is in the folder and which no name on the way hides. */
public final class CourseFolder {

	private final Path root;

	private CourseFolder(Path root) {
		this.root = root;
	}

	/** Blocks on the file system. Throws when there is no such folder. */
	public static CourseFolder of(Path folder) throws IOException {
		return new CourseFolder(folder.toRealPath());
	}

	/**
	 * Blocks on the file system.
	 *
	 * @param path relative, with {@code /}, from {@link RequestPath}
	 * @return the file's real path, or empty when there is none that may be read
	 */
	public Optional<Path> file(String path) {
		try {
			Path real = root.resolve(path).toRealPath();
			return real.startsWith(root) && !isHidden(root.relativize(real)) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
		} catch (IOException | InvalidPathException e) {
			return Optional.empty(); // not there, or not to be reached: the same to whoever asks
		}
	}

	private static boolean isHidden(Path relative) {
		for (Path name : relative) {
			if (name.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}
}
