package dev.lectern.app.internal.handover;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where requests lie, and how one is left. Reads and writes files: not for the UI thread. */
public final class Handover {

	private static final String FOLDER = ".metadata/.plugins/dev.lectern.app/handover"; //$NON-NLS-1$
	private static final String REQUEST = ".request"; //$NON-NLS-1$

	private final Path folder;

	/** @param workspace the folder both processes were started with */
	public Handover(Path workspace) {
		folder = workspace.resolve(FOLDER);
	}

	/**
	 * Asks the window that is open to come to the front, with this course if there is one.
	 *
	 * @throws IOException when the request cannot be written
	 */
	public void leave(Optional<Path> course) throws IOException {
		Files.createDirectories(folder);
		Path unfinished = Files.createTempFile(folder, "", ".unfinished"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.writeString(unfinished, course.map(path -> path.toAbsolutePath().toString()).orElse("")); //$NON-NLS-1$
		Files.move(unfinished, unfinished.resolveSibling(unfinished.getFileName() + REQUEST), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Makes the folder, without what an earlier window never took. */
	Path emptied() throws IOException {
		Files.createDirectories(folder);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
		return folder;
	}

	static boolean isRequest(Path file) {
		return file.toString().endsWith(REQUEST);
	}

	/** Takes a request; once taken it is gone. */
	static Optional<Path> take(Path request) throws IOException {
		String course = Files.readString(request);
		Files.delete(request);
		return course.isEmpty() ? Optional.empty() : Optional.of(Path.of(course));
	}
}
