package dev.lectern.check;

import java.io.IOException;
import java.nio.file.Path;

/** A folder holds more than can be a course's. */
public final class FolderTooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	private final int limit;

	FolderTooLargeException(Path folder, int limit) {
		super(folder + ": more than " + limit + " files");
		this.limit = limit;
	}

	/** How many files are too many. */
	public int limit() {
		return limit;
	}
}
